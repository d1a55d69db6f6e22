using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>Says of a goal statement what it has and what it lacks, by rules over words (S1.11, S1.15, S4.25, S4.28). Pure, never changed by use, and never throws.</summary>
/// <remarks>The text is judged as it is written; spelling, capitals and length do not count. What lies beyond 1,500 characters is not read.</remarks>
public sealed class GoalCritique
{
    private readonly Vocabulary _vocabulary;
    private readonly WordReader _reader;

    private GoalCritique(Vocabulary vocabulary) => (_vocabulary, _reader) = (vocabulary, new WordReader(vocabulary, new FigureReader()));

    /// <summary>Reads a language's words, embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it and the place.</exception>
    public static GoalCritique Load(string language) => new(Vocabulary.Load(language));

    /// <summary>What the statement has and lacks. An empty text has nothing.</summary>
    public Assessment Assess(string text)
    {
        var s = new Statement(text, _vocabulary, _reader);
        var test = MeasurableRule.Find(s);
        var (isSpecific, vague) = SpecificRule.Judge(s);
        test = isSpecific || test?.Kind == TestKind.Scale ? test : null;
        var isTimeBound = TimeBoundRule.Judge(s);

        List<Finding> findings = [];
        Add(GoalError.Vague, !isSpecific, vague);
        Add(GoalError.NotMeasurable, test is null, null);
        Add(GoalError.NoDeadline, !isTimeBound, null);
        AddFound(GoalError.ActionNotOutcome, ActionRule.Find(s));
        AddFound(GoalError.TooManyActions, TooManyRule.Find(s));
        AddFound(GoalError.Acronyms, AcronymRule.Find(s));
        AddFound(GoalError.Unachievable, UnachievableRule.Find(s));
        AddFound(GoalError.Dangerous, DangerRule.Find(s));
        return new Assessment(isSpecific, test is not null, isTimeBound, findings, test?.Measure);

        void AddFound(GoalError error, Hit? hit) => Add(error, hit is not null, hit);

        void Add(GoalError error, bool isWrong, Hit? hit)
        {
            if (isWrong)
            {
                findings.Add(new Finding(error, hit is null ? text : s.Words(hit)));
            }
        }
    }
}
