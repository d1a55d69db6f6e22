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
            .Concat(TopicFaults(programme))
            .Concat(KnownFaults(programme))
            .Concat(FollowUpFaults(programme))
            .Concat(AllQuestions(programme).GroupBy(question => question.Id).Where(same => same.Count() > 1)
                .Select(same => $"question '{same.Key}': the id stands {same.Count()} times."))
            .Concat(AllQuestions(programme).SelectMany(question => QuestionFaults(programme, question).Select(fault => $"question '{question.Id}': {fault}")))
            .Concat(FragmentFaults(programme));

    private static IEnumerable<string> SectionFaults(Programme programme)
    {
        if (!programme.Sections.Select(section => section.Id).SkipWhile(id => id == SectionIds.Opening).SequenceEqual(SectionIds.InOrder))
        {
            yield return $"the sections must be {string.Join(", ", SectionIds.InOrder)}, in this order, after one '{SectionIds.Opening}' at most.";
        }

        foreach (var section in programme.Sections)
        {
            if (section.Questions.All(question => question.Deeper))
            {
                yield return $"section '{section.Id}': needs a question that is always asked.";
            }

            if (section.Id is not (SectionIds.Opening or SectionIds.FiveWs) && (section.Letter?.Length != 1 || string.IsNullOrWhiteSpace(section.Name)))
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
        return known.Where(need => !programme.Way.Any(question => question.Id == need.Id && question.Kind == need.Kind))
            .Select(need => $"question '{need.Id}': is missing, or not of kind {need.Kind}.");
    }

    private static IEnumerable<string> FollowUpFaults(Programme programme)
    {
        var known = programme.FollowUps.SelectMany(topic => topic.Questions).Select(question => question.Id).ToHashSet();
        foreach (var unknown in programme.CheckIn.Where(id => !known.Contains(id)))
        {
            yield return $"question '{unknown}': the check-in names it, and the file of follow-ups has none of that id.";
        }

        if (!programme.CheckIn.Any(FollowUpQuestions.Progress.Contains))
        {
            yield return "the check-in asks for no progress.";
        }

        if (!IsRhythm(programme.Rhythm))
        {
            yield return $"the rhythm '{programme.Rhythm}' is no weekly rule.";
        }
    }

    private static bool IsRhythm(string rule)
    {
        try
        {
            return Rhythm.Parse(rule) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<Question> AllQuestions(Programme programme) =>
        programme.Questions.Concat(programme.FollowUps.SelectMany(topic => topic.Questions));

    private static IEnumerable<string> TopicFaults(Programme programme) =>
        programme.Topics.GroupBy(topic => topic.Title, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
            .Select(same => $"topic '{same.First().Id}': its title '{same.Key}' stands {same.Count()} times.")
            .Concat(programme.Topics.Where(topic => topic.Questions.Count == 0).Select(topic => $"topic '{topic.Id}': has no question."))
            .Concat(programme.Topics.Where(topic => topic.Explain?.Length > LongestExplain)
                .Select(topic => $"topic '{topic.Id}': the explanation is longer than {LongestExplain} characters."));

    private static IEnumerable<string> QuestionFaults(Programme programme, Question question)
    {
        if (question.Variants.Append(question.Ask).Any(ask => ask.Length > LongestAsk || !ask.EndsWith('?')))
        {
            yield return $"must end on a question mark within {LongestAsk} characters.";
        }

        if (question.Because?.Length > LongestExplain)
        {
            yield return $"its reason is longer than {LongestExplain} characters.";
        }

        if (question.Reprompts.Count != RepromptsNeeded)
        {
            yield return $"needs {RepromptsNeeded} reprompts.";
        }

        foreach (var (text, allowed) in Texts(programme, question))
        {
            foreach (var unknown in Template.Placeholders(text).Except(allowed))
            {
                yield return $"'{{{unknown}}}' is no placeholder here.";
            }
        }
    }

    private static IEnumerable<(string Text, IEnumerable<string> Allowed)> Texts(Programme programme, Question question)
    {
        var earlier = AllQuestions(programme).TakeWhile(asked => asked.Id != question.Id).Select(asked => asked.Id);
        return question.Reprompts.Select(text => (text, RepromptPlaceholders.AsEnumerable()))
            .Concat(question.Variants.Append(question.Ask).Append(question.Help).Append(question.Because ?? "").Select(text => (text, Enumerable.Empty<string>())))
            .Append((question.Echo, EchoPlaceholders.Concat(earlier)));
    }

    private static IEnumerable<string> FragmentFaults(Programme programme) =>
        programme.Sentence
            .Where(fragment => programme.Questions.All(question => question.Id != fragment.Question))
            .Select(fragment => $"sentence: there is no question '{fragment.Question}'.")
            .Concat(programme.Sentence.Where(fragment => !Template.Placeholders(fragment.Text).SequenceEqual(["answer"]))
                .Select(fragment => $"sentence, question '{fragment.Question}': needs {{answer}} once."));
}
