using Microsoft.Bot.Builder;

namespace SmartBot.Dialogs.Conversation.Consents;

/// <summary>Marks a turn after which nothing of what the person said may be kept: they have not agreed to it.</summary>
public static class Unkept
{
    private const string Key = "SmartBot.Unkept";

    /// <summary>What stands in the transcript in place of their words; null where they may be kept.</summary>
    public static string? TextIn(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.Get<string>(Key);
    }

    internal static void Mark(ITurnContext turn, string text) => turn.TurnState.Set(Key, text);
}
