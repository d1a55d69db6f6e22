using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What a button on a goal card sends back.</summary>
/// <param name="Pick">The id of what was tapped, such as <c>review.save</c> or <c>change</c>.</param>
/// <param name="GoalId">The goal that the card showed.</param>
/// <param name="Revision">The revision that the card showed; another one means that the card is old.</param>
/// <param name="Question">The question to change, where one was tapped.</param>
/// <param name="Nonce">The button's own mark, which counts once: a second tap or a channel's retry has the same (protocol, section 2).</param>
public sealed record CardSubmission(string Pick, string GoalId, int Revision, string? Question, string? Nonce = null)
{
    private const string TakenKey = "SmartBot.CardTakenBefore";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = false };

    /// <summary>Whether this turn's submission was dealt with in an earlier turn.</summary>
    public static bool WasTakenBefore(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.ContainsKey(TakenKey);
    }

    /// <summary>Says that this turn's submission was dealt with in an earlier turn.</summary>
    public static void MarkTakenBefore(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.TurnState.Set(TakenKey, "yes");
    }

    /// <summary>The submission in a message; null where it holds none, or one of another form.</summary>
    /// <remarks>A value is JSON text on our Bot Framework layer and on Microsoft's.</remarks>
    public static CardSubmission? Read(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Value?.ToString() is not ['{', ..] json)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<CardSubmission>(json, Options) is { Pick: not null, GoalId: not null } submission ? submission : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
