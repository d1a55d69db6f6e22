using SmartBot.Dialogs.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Programmes;

/// <summary>Every string of a programme that a person may see, with where it stands: <c>therapy/mood/ask</c>.</summary>
internal static class ProgrammeTexts
{
    /// <summary>The programmes as they are told in English.</summary>
    public static IEnumerable<Programme> English => In("en");

    public static IEnumerable<Programme> In(string language) => Talk.Programmes.All.Where(programme => programme.Language == language);

    /// <summary>The questions of the programme, and those that are asked when the assistant comes back, whether or not the programme asks all of them.</summary>
    public static IEnumerable<Question> QuestionsOf(Programme programme) =>
        programme.Questions.Concat(FollowUpsOf(programme).SelectMany(topic => topic.Questions));

    /// <summary>What is asked when the assistant comes back, in the language of the programme.</summary>
    public static IEnumerable<Topic> FollowUpsOf(Programme programme)
    {
        var file = FollowUpFile.Load(programme.Language);
        return [file.CheckIn, file.StepReview, file.Debrief];
    }

    public static IEnumerable<(string Id, string Text)> Of(Programme programme) =>
        new[] { ($"{programme.Id}/title", programme.Title), ($"{programme.Id}/welcome", programme.Welcome ?? "") }
            .Concat(programme.Sections.Select(section => ($"{programme.Id}/{section.Id}/explain", section.Explain ?? "")))
            .Concat(programme.Topics.Concat(FollowUpsOf(programme)).SelectMany(topic => Of(programme, topic)))
            .Concat(QuestionsOf(programme).SelectMany(question => Of(programme, question)))
            .Concat(programme.Examples.Select((example, at) => ($"{programme.Id}/example {at + 1}", example.Text)))
            .Where(entry => entry.Item2.Length > 0);

    private static IEnumerable<(string Id, string Text)> Of(Programme programme, Topic topic) =>
    [
        ($"{programme.Id}/{topic.Id}/title", topic.Title),
        ($"{programme.Id}/{topic.Id}/explain", topic.Explain ?? ""),
        ($"{programme.Id}/{topic.Id}/close", topic.Close),
    ];

    private static IEnumerable<(string Id, string Text)> Of(Programme programme, Question question) =>
        new[] { ("label", question.Label), ("ask", question.Ask), ("because", question.Because ?? ""), ("help", question.Help), ("echo", question.Echo) }
            .Concat(question.Variants.Select(text => ("variant", text)))
            .Concat(question.Reprompts.Select(text => ("reprompt", text)))
            .Concat(question.Ideas.Select(text => ("idea", text)))
            .Concat(question.Choices.Select(text => ("choice", text)))
            .Select(entry => ($"{programme.Id}/{question.Id}/{entry.Item1}", entry.Item2));
}
