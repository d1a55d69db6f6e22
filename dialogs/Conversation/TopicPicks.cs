using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>The topics of a programme as things to pick.</summary>
internal static class TopicPicks
{
    /// <summary>The pick that takes up no topic.</summary>
    public const string Leave = "topics.leave";

    private const string Prefix = "topic:";

    public static IEnumerable<Pick> Of(Goal goal, Assistant assistant) =>
        Script.OpenTopics(assistant.ProgrammeOf(goal), goal).Select(topic => new Pick(Prefix + topic.Id, topic.Title));

    /// <summary>Asks which topic; <paramref name="before"/> comes first among them.</summary>
    public static PickMenu Menu(Goal goal, Assistant assistant, params IEnumerable<Pick> before)
    {
        Pick[] picks = [.. before, .. Of(goal, assistant), new Pick(Leave, assistant.Say(Leave))];
        return new PickMenu(Message.Text(assistant.Say("topics"), picks.Select(pick => pick.Title)), picks, Leave);
    }

    /// <summary>The id of a picked topic.</summary>
    public static string TopicOf(string pick) => pick[Prefix.Length..];
}
