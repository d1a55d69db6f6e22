using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static SmartBot.Tests.BotBuilder.Dialogs.Steps;

namespace SmartBot.Tests.BotBuilder.Dialogs;

public class PromptTests
{
    private static readonly PromptValidator<string> AtLeastThree = (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Length >= 3);

    private static Talk Asking(PromptValidator<string>? validator, string? retry = null) => new(Component(
        "c",
        Waterfall("w", (step, ct) => step.PromptAsync("text", Ask("Word?", retry), ct), End(step => step.Result)),
        new TextPrompt("text", validator)));

    [Fact]
    public async Task An_answer_that_passes_is_the_result()
    {
        var talk = Asking(AtLeastThree);
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SayAsync("abc"));
        Assert.Equal("abc", talk.Outcome.Result);
    }

    [Fact]
    public async Task An_answer_that_will_not_do_gets_the_retry_text()
    {
        var talk = Asking(AtLeastThree, "Longer, please.");
        await talk.SayAsync("hi");

        Assert.Equal(["Longer, please."], await talk.SayAsync("a"));
        Assert.Equal(["Longer, please."], await talk.SayAsync("b"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Outcome.Status);
    }

    [Fact]
    public async Task Without_a_retry_text_the_question_itself_is_repeated()
    {
        var talk = Asking(AtLeastThree);
        await talk.SayAsync("hi");

        Assert.Equal(["Word?"], await talk.SayAsync("a"));
    }

    [Fact]
    public async Task A_validator_that_answers_itself_silences_the_retry_text()
    {
        var talk = Asking(
            async (prompt, ct) =>
            {
                await prompt.Context.SendActivityAsync("Why so short?", cancellationToken: ct);
                return false;
            },
            "Longer, please.");
        await talk.SayAsync("hi");

        Assert.Equal(["Why so short?"], await talk.SayAsync("a"));
    }

    [Fact]
    public async Task The_validator_counts_attempts_across_turns_and_keeps_its_own_notes()
    {
        var seen = new List<string>();
        var talk = Asking((prompt, _) =>
        {
            seen.Add($"{prompt.AttemptCount} {prompt.State.TryGetValue("last", out var last)} {last}");
            prompt.State["last"] = prompt.Recognized.Value;
            return Task.FromResult(prompt.AttemptCount == 3);
        });

        foreach (var text in (string[])["hi", "a", "b", "c"])
        {
            await talk.SayAsync(text);
        }

        Assert.Equal(["1 False ", "2 True a", "3 True b"], seen);
        Assert.Equal("c", talk.Outcome.Result);
    }

    [Fact]
    public async Task A_second_question_counts_its_attempts_from_one()
    {
        var counts = new List<int>();
        var talk = new Talk(Component(
            "c",
            Waterfall("w", AskFor("One?"), AskFor("Two?")),
            new TextPrompt("text", (prompt, _) =>
            {
                counts.Add(prompt.AttemptCount);
                return Task.FromResult(true);
            })));

        foreach (var text in (string[])["hi", "a", "b"])
        {
            await talk.SayAsync(text);
        }

        Assert.Equal([1, 1], counts);
    }

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.ConversationUpdate)]
    public async Task What_is_no_message_leaves_the_question_open(string type)
    {
        var talk = Asking(null);
        await talk.SayAsync("hi");

        Assert.Empty(await talk.SendAsync(new Activity { Type = type, Text = "abc" }));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Outcome.Status);
    }

    [Fact]
    public async Task A_prompt_is_begun_with_prompt_options_only()
    {
        var talk = new Talk(new TextPrompt("text"), options: "Word?");

        await Assert.ThrowsAnyAsync<ArgumentException>(() => talk.SayAsync("hi"));
    }
}
