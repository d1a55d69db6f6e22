using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Builds the messages the assistant sends. Plain text: a person's own words are never read as Markdown.</summary>
internal static class Message
{
    public static Activity Text(string text, params IEnumerable<string> choices)
    {
        var message = (Activity)MessageFactory.Text(text);
        message.TextFormat = TextFormatTypes.Plain;
        var actions = choices.Select(choice => new CardAction { Type = ActionTypes.ImBack, Title = choice, Value = choice }).ToList();
        message.SuggestedActions = actions.Count == 0 ? null : new SuggestedActions { Actions = actions };
        message.InputHint = InputHints.ExpectingInput;
        return message;
    }

    /// <summary>Says it now, in a message of its own.</summary>
    public static Task SayAsync(this ITurnContext turn, string text, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(Text(text), cancellationToken);
}
