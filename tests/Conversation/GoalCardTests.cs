using System.Text.Json;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

public sealed class GoalCardTests
{
    [Fact]
    public async Task Card_shows_every_answer_as_text_that_is_never_markdown()
    {
        var talk = await ReviewedAsync(wish: "**bold** [link](http://example.org) <b>x</b>");
        var card = CardOf(talk.Last);
        Assert.Equal("AdaptiveCard", card.GetProperty("type").GetString());
        var runs = Everything(card).Where(part => TypeOf(part) == "TextRun").Select(part => part.GetProperty("text").GetString()).ToList();
        Assert.Contains("**bold** [link](http://example.org) <b>x</b>", runs);
        Assert.Contains("Friday 30 April 2027", runs);
        Assert.DoesNotContain(Everything(card), part => TypeOf(part) == "TextBlock" && part.GetProperty("text").GetString() != "My goal");
        Assert.Contains("What: hugging her when we meet", card.GetProperty("fallbackText").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_submitted_twice_saves_once()
    {
        var talk = await ReviewedAsync();
        var save = Submission(talk.Last, "Save");
        Assert.StartsWith("Saved.", Said(await talk.SubmitAsync(save)), StringComparison.Ordinal);
        var revision = (await talk.GoalAsync()).Revision;
        Assert.Equal("This goal is saved already.", Said(await talk.SubmitAsync(save)));
        Assert.Equal((GoalStatus.Agreed, revision), ((await talk.GoalAsync()).Status, (await talk.GoalAsync()).Revision));
    }

    [Fact]
    public async Task Change_on_the_card_asks_that_question_and_an_older_card_is_refused()
    {
        var talk = await ReviewedAsync();
        var first = talk.Last;
        await talk.SubmitAsync(Change(first, "where"));
        Assert.StartsWith("Sure. You said: “at home”.", talk.Last.Text, StringComparison.Ordinal);
        await talk.SayAsync("in the park");
        Assert.Equal("in the park", (await talk.GoalAsync()).AnswerTo("where")!.Words);
        var replies = await talk.SubmitAsync(Submission(first, "Save"));
        Assert.Equal("That card is from an earlier moment, so I left it as it was.", Said(replies));
        Assert.Equal(GoalStatus.Draft, (await talk.GoalAsync()).Status);
        Assert.StartsWith("Saved.", Said(await talk.SubmitAsync(Submission(talk.Last, "Save"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_button_of_the_card_can_be_said_in_words_too()
    {
        var talk = await ReviewedAsync();
        var titles = CardOf(talk.Last).GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString()).ToList();
        Assert.Equal(["Save", "Change something", "Go deeper", "Save for later"], titles);
        await talk.SayAsync("go deeper");
        await talk.SayAsync("a few more questions");
        Assert.Contains(Talk.Smart.Question("which").Ask, talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unclear_answers_to_the_card_end_in_a_saved_draft()
    {
        var talk = await ReviewedAsync();
        await talk.SayAsync("purple");
        await talk.SayAsync("purple");
        await talk.SayAsync("purple");
        Assert.StartsWith("We stop here.", talk.Last.Text, StringComparison.Ordinal);
        Assert.Equal(GoalStatus.Draft, (await talk.GoalAsync()).Status);
    }

    [Theory]
    [InlineData("""{"pick":"review.save","goalId":"another","revision":1}""")]
    [InlineData("""{"pick":"change","goalId":"another","revision":1,"question":"where"}""")]
    public async Task Card_of_a_goal_that_is_not_the_persons_is_refused(string value)
    {
        var talk = await ReviewedAsync();
        var revision = (await talk.GoalAsync()).Revision;
        using var json = JsonDocument.Parse(value);
        Assert.Equal("That card is from an earlier moment, so I left it as it was.", Said(await talk.SubmitAsync(json.RootElement)));
        Assert.Equal(revision, (await talk.GoalAsync()).Revision);
    }

    [Theory]
    [InlineData("""{"revision":"x"}""")]
    [InlineData("""{"pick":7}""")]
    [InlineData("[1,2]")]
    [InlineData("\"text\"")]
    public async Task Value_of_another_form_is_no_card(string value)
    {
        var talk = await ReviewedAsync();
        using var json = JsonDocument.Parse(value);
        await talk.SubmitAsync(json.RootElement);
        Assert.Equal(GoalStatus.Draft, (await talk.GoalAsync()).Status);
        Assert.StartsWith("Here is your whole goal.", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Growing_goal_is_sent_to_the_page_with_the_newest_words_marked()
    {
        var talk = new Talk("directline");
        await talk.SayAsync("hello");
        await talk.SayAsync("more time");
        await talk.SayAsync("just me");
        var replies = await talk.SayAsync("walking to work");
        var progress = Assert.Single(replies, reply => reply.Type == ActivityTypes.Event);
        Assert.Equal("goal/progress", progress.Name);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(progress.Value));
        Assert.Equal("draft", json.RootElement.GetProperty("status").GetString());
        Assert.Equal(["S:open", "M:open", "A:open", "R:open", "T:open"],
            json.RootElement.GetProperty("letters").EnumerateArray().Select(letter => $"{letter.GetProperty("letter")}:{letter.GetProperty("state")}"));
        Assert.Equal(["I will walk to work.:True"],
            json.RootElement.GetProperty("sentence").EnumerateArray().Select(part => $"{part.GetProperty("text")}:{part.GetProperty("fresh")}"));
    }

    private static async Task<Talk> ReviewedAsync(string wish = "more time with my daughter")
    {
        var talk = new Talk("directline");
        await talk.SayAsync("hello");
        await talk.SayAsync(wish);
        while (Script.Next(Talk.Smart, await talk.GoalAsync()) is { } question)
        {
            await talk.SayAsync(Answers.Good[question.Id]);
        }

        return talk;
    }

    private static string Said(IReadOnlyList<Activity> replies) => replies.First(reply => reply.Type == ActivityTypes.Message).Text;

    private static JsonElement CardOf(Activity message)
    {
        var attachment = Assert.Single(message.Attachments);
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        return JsonSerializer.SerializeToElement(attachment.Content);
    }

    private static JsonElement Submission(Activity message, string title) =>
        CardOf(message).GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("title").GetString() == title).GetProperty("data");

    private static JsonElement Change(Activity message, string question) =>
        Everything(CardOf(message)).Single(part => TypeOf(part) == "Action.Submit" && part.GetProperty("data").TryGetProperty("question", out var id) && id.GetString() == question)
            .GetProperty("data");

    private static string? TypeOf(JsonElement part) =>
        part.ValueKind == JsonValueKind.Object && part.TryGetProperty("type", out var type) ? type.GetString() : null;

    private static IEnumerable<JsonElement> Everything(JsonElement part)
    {
        var children = part.ValueKind switch
        {
            JsonValueKind.Object => part.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => part.EnumerateArray(),
            _ => [],
        };
        return children.SelectMany(Everything).Prepend(part);
    }
}
