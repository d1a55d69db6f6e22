using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static SmartBot.Tests.BotBuilder.Dialogs.Steps;

namespace SmartBot.Tests.BotBuilder.Dialogs;

public class RunTests
{
    [Fact]
    public async Task A_dialog_begins_goes_on_with_each_message_and_begins_again_after_its_end()
    {
        await Flow(Component("c", Waterfall("w", AskFor("Name?"), Say("Hello.")), new TextPrompt("text")), new MemoryStorage())
            .Test("hi", "Name?")
            .Test("Ann", "Hello.")
            .Test("again", "Name?")
            .AssertNoReply(timeout: 0)
            .StartTestAsync();
    }

    [Fact]
    public async Task A_new_process_goes_on_where_the_old_one_stopped()
    {
        var storage = new MemoryStorage();
        Dialog Fresh() => Component("c", Waterfall("w", AskFor("Name?"), AskFor("Age?"), Say("Done.")), new TextPrompt("text"));

        await Flow(Fresh(), storage).Test("hi", "Name?").StartTestAsync();
        await Flow(Fresh(), storage).Test("Ann", "Age?").StartTestAsync();
        await Flow(Fresh(), storage).Test("40", "Done.").StartTestAsync();
    }

    [Fact]
    public async Task Two_conversations_with_one_dialog_do_not_meet()
    {
        var storage = new MemoryStorage();
        var dialog = Component("c", Waterfall("w", AskFor("Name?"), (step, ct) => Say($"Hello, {step.Result}.")(step, ct)), new TextPrompt("text"));
        var ann = Flow(dialog, storage, "ann");
        var bo = Flow(dialog, storage, "bo");

        await ann.Test("hi", "Name?").StartTestAsync();
        await bo.Test("hi", "Name?").StartTestAsync();
        await ann.Test("Ann", "Hello, Ann.").StartTestAsync();
        await bo.Test("Bo", "Hello, Bo.").StartTestAsync();
    }

    [Fact]
    public async Task A_turn_that_throws_leaves_the_stack_as_it_was()
    {
        var storage = new MemoryStorage();
        var fails = true;
        var dialog = Component(
            "c",
            Waterfall("w", AskFor("Name?"), (step, ct) => fails ? throw new TimeoutException() : Say($"Hello, {step.Result}.")(step, ct)),
            new TextPrompt("text"));
        var flow = Flow(dialog, storage);
        await flow.Test("hi", "Name?").StartTestAsync();

        await Assert.ThrowsAsync<TimeoutException>(() => flow.Send("Ann").StartTestAsync());
        fails = false;
        await flow.Test("Ann", "Hello, Ann.").StartTestAsync();
    }

    private static TestFlow Flow(Dialog dialog, IStorage storage, string conversation = "one")
    {
        var state = new ConversationState(storage);
        var adapter = new TestAdapter(TestAdapter.CreateConversation(conversation)).Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turn, ct) => dialog.RunAsync(turn, state.CreateProperty<DialogState>("DialogState"), ct));
    }
}
