using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Faults;

/// <summary>Holds what is stored after a fault to what was said: each message once, and each change of the goal once.</summary>
internal static class Ledger
{
    /// <summary>SQLite's own check of the file.</summary>
    public static string IntegrityOf(string databaseFile)
    {
        using var connection = new SqliteConnection($"Data Source={databaseFile};Pooling=False");
        connection.Open();
        using var check = new SqliteCommand("PRAGMA integrity_check", connection);
        return (string)check.ExecuteScalar()!;
    }

    /// <summary>The person's newest goal, as stored.</summary>
    public static async Task<Goal> GoalAsync(string databaseFile, string userId)
    {
        using var provider = new SqliteProvider(StorageConnection.Sqlite($"Data Source={databaseFile}"), NullLoggerFactory.Instance);
        return (await new EfGoalStore(new Database(provider, TestKeys.Open())).ListAsync($"directline/{userId}", default))[0];
    }

    /// <summary>What the goal has to be: the transcript's messages told to an assistant that nothing ever happens to.</summary>
    public static async Task<Goal> ReplayAsync(IEnumerable<JsonElement> transcript)
    {
        var talk = new Talk("directline", isStranger: true);
        await talk.SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate });
        foreach (var said in transcript.Where(FaultedHost.IsFromPerson))
        {
            await talk.SayAsync(ActivitySet.TextOf(said)!);
        }

        return await talk.GoalAsync();
    }

    /// <summary>Asserts that every message was taken once and answered once, and the goal changed as often as they say.</summary>
    public static async Task AssertTrueAsync(FaultedHost host, string userId, IReadOnlyList<JsonElement> transcript)
    {
        var said = transcript.Where(FaultedHost.IsFromPerson).ToList();
        Assert.All(said, message => Assert.Equal(1, FaultedHost.RepliesTo(transcript, ActivitySet.IdOf(message))));

        Assert.DoesNotContain(transcript.Select(ActivitySet.TextOf), IsApology);

        var stored = await GoalAsync(host.DatabaseFile, userId);
        var expected = await ReplayAsync(transcript);
        Assert.Equal(expected.Revision, stored.Revision);
        Assert.Equal(expected.Answers.Select(answer => (answer.QuestionId, answer.Words)), stored.Answers.Select(answer => (answer.QuestionId, answer.Words)));
        Assert.Equal("ok", IntegrityOf(host.DatabaseFile));
    }

    private static bool IsApology(string? text) =>
        text is not null && (text.StartsWith("Something went wrong", StringComparison.Ordinal) || text.StartsWith("I lost my place", StringComparison.Ordinal));

    /// <summary>The n-th thing that a person says who agrees, answers a question and goes back to it, over and over.</summary>
    public static string Line(int number) => number switch
    {
        0 => "yes",
        1 => "more time with my daughter",
        _ when number % 2 == 0 => $"me and friend {number}",
        _ => "back",
    };
}
