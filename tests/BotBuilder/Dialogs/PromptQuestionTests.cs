using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using static SmartBot.Tests.BotBuilder.Dialogs.Steps;

namespace SmartBot.Tests.BotBuilder.Dialogs;

public class PromptQuestionTests
{
    [Fact]
    public async Task A_question_says_that_it_expects_an_answer()
    {
        var client = new DialogTestClient("test", Component("c", Waterfall("w", AskFor("Word?")), new TextPrompt("text")));

        Assert.Equal(InputHints.ExpectingInput, (await client.SendActivityAsync<Activity>("hi")).InputHint);
    }

    [Fact]
    public async Task A_repeated_question_is_a_new_activity_with_all_that_the_first_had()
    {
        var question = Ask("Word?");
        question.Prompt.Attachments = [new Attachment { ContentType = "text/plain", Content = "hint" }];
        question.Prompt.SuggestedActions = new SuggestedActions { Actions = [new CardAction { Type = ActionTypes.ImBack, Title = "tree", Value = "tree" }] };
        var client = new DialogTestClient("test", Component(
            "c",
            Waterfall("w", (step, ct) => step.PromptAsync("text", question, ct)),
            new TextPrompt("text", (prompt, _) => Task.FromResult(false))));

        var first = await client.SendActivityAsync<Activity>("hi");
        var second = await client.SendActivityAsync<Activity>("a");
        var third = await client.SendActivityAsync<Activity>("b");

        Assert.Equal(3, new[] { first.Id, second.Id, third.Id }.Distinct().Count());
        Assert.Equal("hint", third.Attachments.Single().Content.ToString());
        Assert.Equal("tree", third.SuggestedActions.Actions.Single().Title);
    }

    public static TheoryData<string, Dialog> Questions => new()
    {
        { "a prompt", new TextPrompt("question") },
        { "a component with a prompt inside", Component("question", Waterfall("w", AskFor("Word?")), new TextPrompt("text")) },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_open_question_is_asked_again_when_a_dialog_begun_on_top_of_it_ends(string what, Dialog question)
    {
        Assert.NotNull(what);
        var adapter = new TestAdapter("test");
        var state = new ConversationState(new MemoryStorage());
        adapter.Use(new AutoSaveStateMiddleware(state));
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("DialogState"));
        dialogs.Add(question).Add(Waterfall("aside", Say("By the way."), Wait()));

        await new TestFlow(adapter, async (turn, ct) =>
            {
                var dc = await dialogs.CreateContextAsync(turn, ct);
                await (turn.Activity.Text switch
                {
                    "ask" => dc.BeginDialogAsync("question", Ask("Word?"), ct),
                    "aside" => dc.BeginDialogAsync("aside", null, ct),
                    _ => dc.ContinueDialogAsync(ct),
                });
            })
            .Test("ask", "Word?")
            .Test("aside", "By the way.")
            .Test("thanks", "Word?")
            .StartTestAsync();
    }
}
