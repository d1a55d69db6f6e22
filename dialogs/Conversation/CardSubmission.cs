using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What a button on a goal card sends back.</summary>
/// <param name="Pick">The id of what was tapped, such as <c>review.save</c> or <c>change</c>.</param>
/// <param name="GoalId">The goal that the card showed.</param>
/// <param name="Revision">The revision that the card showed; another one means that the card is old.</param>
/// <param name="Question">The question to change, where one was tapped.</param>
public sealed record CardSubmission(string Pick, string GoalId, int Revision, string? Question)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = false };

    /// <summary>The submission in a message; null where it holds none, or one of another form.</summary>
    /// <remarks>A value is JSON text on our Bot Framework layer and on Microsoft's.</remarks>
    public static CardSubmission? Read(Activity activity)
    {
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
