using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Host;
using Xunit.Abstractions;

namespace SmartBot.Tests.CheckIns;

/// <summary>F9: four processes on one database, many due check-ins, and processes that are killed at seeded moments.</summary>
public sealed class KilledSchedulerTests(ITestOutputHelper output)
{
    private const int Processes = 4;
    private const int Seed = 20261126;
    private const int Chunk = 500;
    private const int LongestLife = 1500; // milliseconds from one kill to the next

    [Theory]
    [InlineData(StorageOptions.Sqlite)]
    [InlineData(StorageOptions.PostgreSql)]
    public Task Killed_schedulers_ask_everybody_once(string provider) => AskAllAsync(provider, 300, kills: 5);

    [Theory]
    [InlineData(StorageOptions.Sqlite)]
    [InlineData(StorageOptions.PostgreSql)]
    [Trait("Speed", "slow")]
    public Task Killed_schedulers_ask_ten_thousand_people_once(string provider) => AskAllAsync(provider, 10_000, kills: 40);

    private async Task AskAllAsync(string provider, int people, int kills)
    {
        await using var storage = await BareStorage.CreateAsync(provider);
        await SeedAsync(storage.Database, people);
        var clock = Stopwatch.StartNew();
        var starting = Enumerable.Range(0, Processes).Select(_ => StartAsync(storage)).ToArray();
        await Task.WhenAny(starting);
        var first = clock.Elapsed;
        var killed = 0;
        for (var chance = new Random(Seed); await LeftAsync(storage.Database) > 0;)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(10), "Not everybody was asked within ten minutes.");
            await Task.Delay(TimeSpan.FromMilliseconds(chance.NextDouble() * LongestLife), TimeProvider.System);
            var one = chance.Next(Processes);
            if (killed < kills && starting[one].IsCompleted && await LeftAsync(storage.Database) > 0)
            {
                using (var process = await starting[one])
                {
                    await process.KillAsync();
                }

                killed++;
                starting[one] = StartAsync(storage);
            }
        }

        var took = clock.Elapsed;
        foreach (var process in await Task.WhenAll(starting))
        {
            process.Dispose();
        }

        await AssertAskedOnceAsync(storage.Database, people);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"figure: F9, {provider}: {people} people asked once by {Processes} processes with {killed} kills, {(took - first).TotalSeconds:F1} s after the first of them was up."));
    }

    private static Task<SmartBotProcess> StartAsync(BareStorage storage) => SmartBotProcess.StartAsync(
        new Uri("http://127.0.0.1:0"),
        [
            .. storage.Arguments, "--CheckIns:SweepSeconds", "1", "--CheckIns:LeaseSeconds", "3", "--CheckIns:Batch", "20", "--CheckIns:Parallel", "2",
            "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information",
        ]);

    private static async Task SeedAsync(Database database, int people)
    {
        var due = TimeProvider.System.GetUtcNow().AddMinutes(-2);
        due = due.AddTicks(-(due.Ticks % TimeSpan.TicksPerMinute));
        var rhythm = new Rhythm(Enum.GetValues<DayOfWeek>(), TimeOnly.FromDateTime(due.UtcDateTime));
        foreach (var chunk in Enumerable.Range(0, people).Chunk(Chunk))
        {
            await Followed.StoreAsync(database, chunk.SelectMany(n => RowsOf(n, due, rhythm)));
        }
    }

    private static IEnumerable<object> RowsOf(int n, DateTimeOffset due, Rhythm rhythm)
    {
        var (user, conversation) = ($"dl_{n}", $"c{n}");
        var person = Followed.Person($"directline/{user}", Followed.OnDirectLine(conversation, user), due.AddDays(-1), "UTC");
        person.KeepQuiet(default, default);
        return
        [
            person,
            Followed.Goal($"g{n}", person, rhythm, due.AddDays(-1)),
            new SmartBot.Data.Conversation { Id = conversation, ChannelId = "directline", OwnerId = person.OwnerId, CreatedAt = due.AddDays(-1) },
        ];
    }

    private static Task<int> LeftAsync(Database database) =>
        database.ReadAsync(work => Followed.Due(work, TimeProvider.System.GetUtcNow()).CountAsync(), default);

    private static async Task AssertAskedOnceAsync(Database database, int people)
    {
        var said = await Followed.SaidAsync(database);
        Assert.Equal(people, said.DistinctBy(activity => activity.ConversationId).Count());
        Assert.Equal(people, said.Count);
        Assert.Null(await Followed.QuietAsync(database, TimeProvider.System.GetUtcNow()));
    }
}
