using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Programmes;

/// <summary>What is wrong with a script, each fault naming its question.</summary>
internal static class ProgrammeCheck
{
    // spec: at most 300 characters a turn before choices; the echo and the letter's explanation share it.
    private const int LongestAsk = 160;
    private const int LongestExplain = 120;
    private const int RepromptsNeeded = 2;

    private static readonly string[] RepromptPlaceholders = ["words"];
    private static readonly string[] EchoPlaceholders = ["answer", "Answer", "date", "span", "number"];

    public static IEnumerable<string> Faults(Programme programme) =>
        SectionFaults(programme)
            .Concat(KnownFaults(programme))
            .Concat(programme.Questions.GroupBy(question => question.Id).Where(same => same.Count() > 1)
                .Select(same => $"question '{same.Key}': the id stands {same.Count()} times."))
            .Concat(programme.Questions.SelectMany(question => QuestionFaults(question).Select(fault => $"question '{question.Id}': {fault}")))
            .Concat(FragmentFaults(programme));

    private static IEnumerable<string> SectionFaults(Programme programme)
    {
        if (!programme.Sections.Select(section => section.Id).SequenceEqual(SectionIds.InOrder))
        {
            yield return $"the sections must be {string.Join(", ", SectionIds.InOrder)}, in this order.";
        }

        foreach (var section in programme.Sections)
        {
            if (section.Questions.All(question => question.Deeper))
            {
                yield return $"section '{section.Id}': needs a question that is always asked.";
            }

            if (section.Id != SectionIds.FiveWs && (section.Letter?.Length != 1 || string.IsNullOrWhiteSpace(section.Name)))
            {
                yield return $"section '{section.Id}': needs a letter and a name.";
            }

            if (section.Explain?.Length > LongestExplain)
            {
                yield return $"section '{section.Id}': the explanation is longer than {LongestExplain} characters.";
            }
        }
    }

    private static IEnumerable<string> KnownFaults(Programme programme)
    {
        (string Id, AnswerKind Kind)[] known =
            [(KnownQuestions.What, AnswerKind.Words), (KnownQuestions.Target, AnswerKind.Date), (KnownQuestions.Start, AnswerKind.Date)];
        return known.Where(need => !programme.Questions.Any(question => question.Id == need.Id && question.Kind == need.Kind))
            .Select(need => $"question '{need.Id}': is missing, or not of kind {need.Kind}.");
    }

    private static IEnumerable<string> QuestionFaults(Question question)
    {
        if (question.Ask.Length > LongestAsk || !question.Ask.EndsWith('?'))
        {
            yield return $"must end on a question mark within {LongestAsk} characters.";
        }

        if (question.Reprompts.Count != RepromptsNeeded)
        {
            yield return $"needs {RepromptsNeeded} reprompts.";
        }

        foreach (var (text, allowed) in Texts(question))
        {
            foreach (var unknown in Template.Placeholders(text).Except(allowed))
            {
                yield return $"'{{{unknown}}}' is no placeholder here.";
            }
        }
    }

    private static IEnumerable<(string Text, string[] Allowed)> Texts(Question question) =>
        question.Reprompts.Select(text => (text, RepromptPlaceholders))
            .Append((question.Ask, []))
            .Append((question.Help, []))
            .Append((question.Echo, EchoPlaceholders));

    private static IEnumerable<string> FragmentFaults(Programme programme) =>
        programme.Sentence
            .Where(fragment => programme.Questions.All(question => question.Id != fragment.Question))
            .Select(fragment => $"sentence: there is no question '{fragment.Question}'.")
            .Concat(programme.Sentence.Where(fragment => !Template.Placeholders(fragment.Text).SequenceEqual(["answer"]))
                .Select(fragment => $"sentence, question '{fragment.Question}': needs {{answer}} once."));
}
