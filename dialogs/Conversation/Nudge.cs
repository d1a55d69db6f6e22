using SmartBot.Dialogs.Critique;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// What is said to an answer that could be better: the words, the reason and one question (S4.28, S1.11). Two a goal at
/// most, one a question, and the person may always keep their words. A goal that would harm is another matter: it is
/// refused each time (S1.15, S4.25).
/// </summary>
/// <param name="Error">What it is about.</param>
/// <param name="Words">The person's words that it rests on.</param>
internal sealed record Nudge(GoalError Error, string Words)
{
    private const int Most = 2;
    private const int FewWords = 2;

    // In the order of what helps most; each where the question asks for it.
    private static readonly Dictionary<string, GoalError[]> Asked = new()
    {
        [KnownQuestions.What] = [GoalError.Unachievable, GoalError.TooManyActions, GoalError.Acronyms, GoalError.Vague],
        [KnownQuestions.Outcome] = [GoalError.ActionNotOutcome, GoalError.Acronyms, GoalError.Vague],
    };

    // What is meant to be done or reached. A reason, a worry or what a child says is told, and is never refused.
    private static readonly string[] Deeds =
    [
        KnownQuestions.Wish, KnownQuestions.What, KnownQuestions.Outcome, KnownQuestions.Amount, KnownQuestions.Target, KnownQuestions.StepWhat,
        "first-step", "smaller", "plan", "hard-plan", "option-one", "option-two", "strategy-try", "strategy-switch", "self-care-goal",
    ];

    public bool IsRefusal => Error == GoalError.Dangerous;

    /// <summary>Whether a goal is refused for the words that it would get as the answer to this question.</summary>
    public static bool Refuses(string words, Goal goal, Question question, LanguagePack language) =>
        Deeds.Contains(question.Id) && Refusal(language, Whole(words, goal, question)) is not null;

    /// <summary>What there is to say about an answer; null where it is taken as it is.</summary>
    public static Nudge? About(Heard heard, Goal goal, Question question, Assistant assistant)
    {
        if (Deeds.Contains(question.Id) && Refusal(assistant.Language, Whole(heard.Words, goal, question)) is { } refusal)
        {
            return refusal;
        }

        if (assistant.Language.Critique is not { } critique)
        {
            return null;
        }

        var isDone = heard.Keeps || goal.Status != GoalStatus.Draft || goal.Nudges >= Most || goal.NudgedOn == question.Id;
        return isDone || !Asked.TryGetValue(question.Id, out var errors) ? null : question.Id switch
        {
            // What is only done is told apart from what changes by both together.
            KnownQuestions.Outcome when Said(goal, KnownQuestions.What) is { Length: > 0 } done =>
                Find(critique, $"{done} so that {heard.Words}", errors[..1])
                ?? Find(critique, heard.Words, errors[1..]),
            _ => Find(critique, heard.Words, errors),
        };
    }

    private static Nudge? Refusal(LanguagePack language, string text) =>
        language.Harm?.Find(text) is { } harm ? new Nudge(harm.Error, harm.Words)
        : language.Critique is { } critique ? Find(critique, text, [GoalError.Dangerous]) : null;

    private static Nudge? Find(GoalCritique critique, string text, GoalError[] errors)
    {
        var found = critique.Assess(text).Findings.Where(finding => finding.Error != GoalError.Vague || IsPlainlyVague(finding, text)).ToList();
        return errors.Select(error => found.Find(finding => finding.Error == error)).FirstOrDefault(finding => finding is not null)
            is { } finding ? new Nudge(finding.Error, finding.Error == GoalError.Vague ? text : finding.Words) : null;
    }

    // Where no vague words stand, and only nothing was seen that the rules know, a person is not to be bothered with that.
    private static bool IsPlainlyVague(Finding finding, string text) => finding.Words.Length < text.Length || Tokens.Of(text).Count <= FewWords;

    // A number or a day can make a goal harmful that was not: "eat" with "800 calories a day".
    private static string Whole(string words, Goal goal, Question question) =>
        question.Kind == AnswerKind.Words ? words : $"{Said(goal, KnownQuestions.What)} {Said(goal, KnownQuestions.Amount)} {words}".Trim();

    private static string Said(Goal goal, string questionId) => goal.AnswerTo(questionId)?.Words ?? "";
}
