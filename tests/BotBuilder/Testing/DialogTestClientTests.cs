using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using SmartBot.Tests.BotBuilder.Dialogs;
using Xunit.Abstractions;

namespace SmartBot.Tests.BotBuilder.Testing;

public class DialogTestClientTests
{
    private static readonly ComponentDialog Survey = Steps.Component(
        "survey",
        Steps.Waterfall("w", Steps.Say("Welcome."), Steps.AskFor("Name?"), Steps.End(step => $"{step.Result}, {step.Options}")),
        new TextPrompt("text"));

    [Fact]
    public async Task A_dialog_is_talked_to_reply_by_reply()
    {
        var client = new DialogTestClient("test", Survey, "given");

        Assert.Equal("Welcome.", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal("Name?", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("survey", client.DialogContext.ActiveDialog.Id);

        await client.SendActivityAsync<IMessageActivity>(new Activity { Text = "Ann" });
        Assert.Equal((DialogTurnStatus.Complete, "Ann, given"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task State_of_the_tests_own_is_used_and_saved()
    {
        var storage = new MemoryStorage();
        var client = new DialogTestClient(new TestAdapter("test"), Survey, conversationState: new ConversationState(storage));

        await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Single(await storage.ReadAsync(["test/conversations/convo1"], CancellationToken.None));
    }

    [Fact]
    public async Task The_logger_writes_down_who_said_what()
    {
        var output = new Lines();
        var client = new DialogTestClient("test", Survey, middlewares: [new XUnitDialogTestLogger(output)]);

        await client.SendActivityAsync<IMessageActivity>("hi");
        await client.SendActivityAsync<IMessageActivity>(new Activity { Type = ActivityTypes.Event, Name = "tick" });

        Assert.Equal(["User: hi", "Bot: Welcome.", "Bot: Name?", "User: (event tick)"], output.Written);
    }

    private sealed class Lines : ITestOutputHelper
    {
        internal List<string> Written { get; } = [];

        public void WriteLine(string message) => Written.Add(message);

        public void WriteLine(string format, params object[] args) => throw new NotSupportedException();
    }
}
