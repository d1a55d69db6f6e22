using System.Text.Json;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Replicas;

/// <summary>What was said in a conversation, and how it would have gone one message at a time.</summary>
internal sealed record Transcript(IReadOnlyList<(string Said, string Replies)> Turns, int Activities)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Reads the transcript once each of these messages has its answer.</summary>
    /// <exception cref="TimeoutException">One was never answered.</exception>
    public static async Task<Transcript> WhenAnsweredAsync(DirectLineClient client, IReadOnlyCollection<string> said)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (true)
        {
            var all = await client.ReadAllAsync();
            var answered = all.Select(ReplyTo).ToHashSet();
            if (said.All(answered.Contains))
            {
                return Of(all);
            }

            if (!await timer.WaitForNextTickAsync(patience.Token))
            {
                throw new TimeoutException();
            }
        }
    }

    /// <summary>Says the same in the same order to another host, one message at a time.</summary>
    public async Task<(Transcript Transcript, Goal Goal)> ReplayAsync()
    {
        await using var host = TestHost.Start();
        var client = await DirectLineClient.ForAsync(host, "dl_replayed");
        using var stream = await client.OpenAsync();
        await stream.ReceiveAsync();
        foreach (var (said, _) in Turns)
        {
            await WhenAnsweredAsync(client, [await client.SayAsync(said)]);
        }

        return (Of(await client.ReadAllAsync()), await GoalOfAsync(host, "dl_replayed"));
    }

    /// <summary>The one goal of a person.</summary>
    public static async Task<Goal> GoalOfAsync(TestHost host, string userId) =>
        Assert.Single(await host.Service<IGoalStore>().ListAsync($"directline/{userId}", CancellationToken.None));

    /// <summary>The goal is what the words lead to in the order of the transcript: none was lost, none counted twice.</summary>
    public static void AssertSame(Goal expected, Goal actual)
    {
        Assert.Equal(expected.Answers.Select(Of), actual.Answers.Select(Of));
        Assert.Equal((expected.Revision, expected.Status, expected.AskingAgain), (actual.Revision, actual.Status, actual.AskingAgain));

        static (string, string, DateOnly?, decimal?, bool) Of(Answer answer) =>
            (answer.QuestionId, answer.Words, answer.Date, answer.Number, answer.Skipped);
    }

    private static Transcript Of(List<JsonElement> all) => new(
        [
            .. all.Where(IsFromPerson).Select(said => (
                ActivitySet.TextOf(said)!,
                string.Join('\n', all.Where(reply => ReplyTo(reply) == ActivitySet.IdOf(said)).Select(ActivitySet.TextOf)))),
        ],
        all.Count);

    private static bool IsFromPerson(JsonElement activity) => activity.GetProperty("from").GetProperty("role").ValueEquals("user");

    private static string? ReplyTo(JsonElement activity) => activity.TryGetProperty("replyToId", out var earlier) ? earlier.GetString() : null;
}
