using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>The saved goals of a person as things to pick, each by its number and its first words.</summary>
internal static class GoalPicks
{
    private const int LongestTitle = 60;

    public static async Task<IReadOnlyList<Goal>> SavedAsync(ITurnContext turn, Assistant assistant, CancellationToken cancellationToken) =>
        [.. (await assistant.GoalsAsync(turn, cancellationToken)).Where(goal => goal.Status == GoalStatus.Agreed)
            .OrderBy(goal => goal.Priority ?? int.MaxValue)];

    public static async Task<PickMenu> MenuAsync(ITurnContext turn, string askId, Assistant assistant, CancellationToken cancellationToken)
    {
        var goals = await SavedAsync(turn, assistant, cancellationToken);
        var picks = goals.Select((goal, i) => new Pick(goal.Id, Words.Cut($"{i + 1}. {goal.Sentence}", LongestTitle))).ToList();
        return new PickMenu(Message.Text(assistant.Say(askId), picks.Select(pick => pick.Title)), picks, picks[0].Id);
    }
}
