using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.DirectLine;

/// <summary>
/// A parent sets a goal: goes back once, says one thing that is no answer, asks for help, changes one field on the card
/// and saves. The same conversation is held through every client.
/// </summary>
internal static class GoalConversation
{
    private const string ChangedOnCard = "where";
    private const string Saved = "review.save";

    private static readonly (string Text, string Reply)[] FirstHalf =
    [
        ("want more time w my daughter", "Who is in this goal"),
        ("just me and Mia", "What will you be doing?"),
        ("a hug", "Where would that be?"),
        ("back", "What would you like to say instead?"),
        ("12 big hugs", "Where would that be?"),
        ("help", "A place helps you to remember"),
        ("kitchen", "When would it fit"),
        ("after school", "why does it matter"),
        ("i miss her", "Here is your goal so far"),
    ];

    private static readonly (string Text, string Reply)[] SecondHalf =
    [
        ("we laugh more", "M is for measurable"),
        ("more often", "hard to check later"),
        ("12 times a day", "how much is it now"),
        ("maybe twice", "Here is your goal so far"),
        ("late shifts", "what will you do?"),
        ("hug her in the morning", "from 0 to 10"),
        ("banana", "Which number is nearest"),
        ("7", "T is for timely"),
        ("end of april", "When do you start?"),
        ("tomorrow", "Does it say what you mean?"),
    ];

    /// <summary>A host with the assistant itself, on Wednesday 10 March 2027 at 10:00 UTC.</summary>
    public static TestHost StartHost() => TestHost.Start(services =>
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(DateTimeOffset.Parse("2027-03-10T10:00:00Z", null))));

    public static async Task HoldAsync(IGoalTalk client, Func<Task>? halfway = null)
    {
        var last = await ReviewAsync(client, halfway);
        AssertSays("What would you like to say instead?", await client.SayAsync(new { value = OnCard(last, "change", ChangedOnCard) }));
        var review = await client.SayAsync(new { text = "living room" });
        AssertSays("Does it say what you mean?", review);
        AssertSays("Saved.", await client.SayAsync(new { value = OnCard(review, Saved) }));
    }

    /// <summary>The first part of it, up to the card.</summary>
    /// <returns>The message with the card.</returns>
    public static async Task<JsonElement> ReviewAsync(IGoalTalk client, Func<Task>? halfway = null)
    {
        AssertSays("Is it OK if I keep what you tell me", await client.GreetingAsync());
        AssertSays("What would you like to be different?", await client.SayAsync(new { text = "yes" }));
        foreach (var (text, reply) in FirstHalf)
        {
            AssertSays(reply, await client.SayAsync(new { text }));
        }

        await (halfway?.Invoke() ?? Task.CompletedTask);
        var last = default(JsonElement);
        foreach (var (text, reply) in SecondHalf)
        {
            last = await client.SayAsync(new { text });
            AssertSays(reply, last);
        }

        return last;
    }

    public static async Task AssertStoredAsync(TestHost host, string userId)
    {
        var goal = Assert.Single(await host.Service<IGoalStore>().ListAsync($"directline/{userId}", CancellationToken.None));
        Assert.Equal(GoalStatus.Agreed, goal.Status);
        Assert.Equal(new DateOnly(2027, 3, 11), goal.StartOn);
        Assert.Equal(new DateOnly(2027, 4, 30), goal.TargetOn);
        Assert.All(
            ["want more time w my daughter", "just me and Mia", "12 big hugs", "living room", "after school", "i miss her",
                "we laugh more", "12 times a day", "maybe twice", "late shifts", "hug her in the morning", "7", "end of april", "tomorrow"],
            words => Assert.Contains(goal.Answers, answer => answer.Words == words));
        Assert.StartsWith("I will have 12 big hugs, with Mia, in the living room, after school", goal.Sentence, StringComparison.Ordinal);
    }

    /// <summary>What a button on the message's card sends.</summary>
    public static JsonElement OnCard(JsonElement message, string pick, string? question = null) =>
        Objects(message.GetProperty("attachments"))
            .Where(part => part.TryGetProperty("type", out var type) && type.ValueEquals("Action.Submit"))
            .Select(action => action.GetProperty("data"))
            .Single(data => data.GetProperty("pick").ValueEquals(pick)
                && (question is null || data.GetProperty("question").ValueEquals(question)));

    /// <summary>Every object in a JSON text, the outer ones first.</summary>
    public static IEnumerable<JsonElement> Objects(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static void AssertSays(string part, JsonElement message) =>
        Assert.Contains(part, ActivitySet.TextOf(message), StringComparison.Ordinal);
}
