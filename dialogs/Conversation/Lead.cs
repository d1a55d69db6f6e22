using Microsoft.Bot.Builder;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What is said in this turn before its question, so that both make one message.</summary>
internal static class Lead
{
    private const string Key = "SmartBot.Lead";

    public static void Add(ITurnContext turn, string text)
    {
        if (text.Length > 0)
        {
            turn.TurnState.Set(Key, Joined(turn.TurnState.Get<string>(Key), text));
        }
    }

    /// <summary>The lead followed by <paramref name="text"/>; the lead is empty afterwards.</summary>
    public static string Take(ITurnContext turn, string text = "")
    {
        var lead = turn.TurnState.Get<string>(Key);
        turn.TurnState.Set(Key, "");
        return Joined(lead, text);
    }

    private static string Joined(string? first, string second) =>
        string.IsNullOrEmpty(first) ? second : second.Length == 0 ? first : first + " " + second;
}
