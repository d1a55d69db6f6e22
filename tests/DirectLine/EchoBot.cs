using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.DirectLine;

/// <summary>A bot that greets, repeats what it hears, and fails when it is told to.</summary>
internal sealed class EchoBot : ActivityHandler
{
    public const string Greeting = "Hello";
    public const string Fail = "fail";

    public static string ReplyTo(string text) => $"You said: {text}";

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(Greeting), cancellationToken);

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Text == Fail
            ? throw new InvalidOperationException("The bot was told to fail.")
            : turnContext.SendActivityAsync(MessageFactory.Text(ReplyTo(turnContext.Activity.Text)), cancellationToken);
}
