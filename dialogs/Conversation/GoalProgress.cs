using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// Tells the chat page how far the goal has grown: an event named <c>goal/progress</c>, which chat clients do not show
/// and the page draws beside the chat. Only Direct Line carries it.
/// </summary>
internal static class GoalProgress
{
    public const string EventName = "goal/progress";

    public static async Task SendAsync(
        ITurnContext turn, Goal goal, Programme programme, GoalSentence sentence, string? answered, CancellationToken cancellationToken)
    {
        if (turn.Activity.ChannelId is not (Channels.Directline or Channels.Webchat))
        {
            return;
        }

        var progress = (Activity)Activity.CreateEventActivity();
        progress.Name = EventName;
        progress.Value = ValueOf(goal, programme, sentence, answered);
        await turn.SendActivityAsync(progress, cancellationToken);
    }

    // Dictionaries, since both JSON libraries write their keys as they are.
    private static Dictionary<string, object> ValueOf(Goal goal, Programme programme, GoalSentence sentence, string? answered) => new()
    {
        ["goalId"] = goal.Id,
        ["status"] = NameOf(goal.Status),
        ["letters"] = programme.Sections.Where(section => section.Letter is not null).Select(section => new Dictionary<string, object>
        {
            ["letter"] = section.Letter!,
            ["name"] = section.Name!,
            ["state"] = NameOf(Script.StateOf(section, goal)),
        }).ToArray(),
        ["sentence"] = sentence.Parts.Select(part => new Dictionary<string, object>
        {
            ["text"] = part.Text,
            ["fresh"] = part.Question == answered,
        }).ToArray(),
    };

    private static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
