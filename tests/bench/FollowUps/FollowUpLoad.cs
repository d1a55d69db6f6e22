using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SmartBot.CheckIns;
using SmartBot.Data;
using SmartBot.Tests.CheckIns;
using SmartBot.Tests.Host;

namespace SmartBot.Bench.FollowUps;

/// <summary>
/// How fast due follow-ups are claimed, alone and with the turns that ask them; and what a claim costs among ten thousand
/// goals and among a million, with as many due. On SQLite and, with <c>--postgres "Host=…"</c>, on an empty PostgreSQL.
/// </summary>
internal static class FollowUpLoad
{
    private const int Due = 2000;
    private const int Few = 10_000;
    private const int Many = 1_000_000;

    private static readonly DateTimeOffset Evening = Followed.Begun.AddDays(1).AddHours(8);

    public static async Task RunAsync(IReadOnlyList<string> arguments)
    {
        Console.WriteLine("| what | rows/s |\n|---|---|");
        await OnAsync([]);
        if (arguments is ["--postgres", var connection])
        {
            await OnAsync([("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", connection)]);
        }
    }

    private static async Task OnAsync((string Name, string Value)[] settings)
    {
        var clock = new FakeTimeProvider(Followed.Begun);
        await using var host = TestHost.Start(
            services => services.AddSingleton<TimeProvider>(clock), [("Logging:LogLevel:Default", "Warning"), .. settings]);
        var database = host.Service<Database>();
        await Followed.StoreAsync(database, Enumerable.Range(0, Due).SelectMany(RowsOf));

        // Its own scheduler looks when the clock moves on by itself only.
        clock.AdjustTime(Evening);
        var turns = await ClaimsAsync(host, database, "claims, and their turns", host.Service<FollowUpTurns>());
        await FreshAsync(database);
        var few = await ClaimsAsync(host, database, await FilledAsync(database, Few), null);
        await FreshAsync(database);
        var many = await ClaimsAsync(host, database, await FilledAsync(database, Many), null);
        var plan = await PlanAsync(database);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| a million / ten thousand | {many / few:F2} |\n| with turns / without | {turns / few:F3} |\n\n{plan}"));
    }

    private static async Task<double> ClaimsAsync(TestHost host, Database database, string what, FollowUpTurns? turns)
    {
        var due = new DueFollowUps(database, host.Service<TimeProvider>(), host.Service<IOptions<CheckInsOptions>>());
        var (count, began) = (0, Stopwatch.GetTimestamp());
        for (var claims = new Claims([], true); claims.IsMore; count += claims.Claimed.Count)
        {
            claims = await due.ClaimAsync(default);
            await Parallel.ForEachAsync(
                turns is null ? [] : claims.Claimed,
                new ParallelOptions { MaxDegreeOfParallelism = 8 },
                async (one, token) => await turns!.RunAsync(one, token));
        }

        var rate = count / Stopwatch.GetElapsedTime(began).TotalSeconds;
        var name = await database.ReadAsync(work => Task.FromResult(work.Context.Database.ProviderName!.Split('.')[^1]), default);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name}: {what}, {count} due | {rate:F0} |"));
        return rate;
    }

    private static object[] RowsOf(int n)
    {
        var person = Followed.Person($"directline/dl_{n}", Followed.OnDirectLine($"c{n}", $"dl_{n}"));
        return
        [
            person, Followed.Goal($"g{n}", person),
            new Conversation { Id = $"c{n}", ChannelId = "directline", OwnerId = person.OwnerId, CreatedAt = Followed.Begun },
        ];
    }

    // As many due as before, and nobody has claimed them.
    private static Task<int> FreshAsync(Database database) => ExecuteAsync(
        database,
        $"""UPDATE "Goals" SET "NextAt" = {Evening.ToUnixTimeMilliseconds()}, "NextOn" = '2027-03-11', "Lease" = NULL, "LeasedUntil" = NULL WHERE length("Id") < 8""");

    // The rest are due in the years after, as copies of one goal.
    private static async Task<string> FilledAsync(Database database, int goals)
    {
        var columns = await database.ReadAsync(
            work => Task.FromResult(work.Context.Model.FindEntityType(typeof(GoalRow))!.GetTableMappings().Single().Table.Columns.Select(column => column.Name).ToList()), default);
        var values = columns.Select(column => column switch
        {
            "Id" => "'filled-' || n.n",
            "OwnerId" => "'directline/f' || n.n",
            "InviteCode" => "NULL",
            "NextAt" => $"{Evening.AddDays(1).ToUnixTimeMilliseconds()} + n.n * 60000",
            _ => $"g.\"{column}\"",
        });
        await ExecuteAsync(
            database,
            "WITH RECURSIVE n(n) AS (SELECT (SELECT count(*) FROM \"Goals\") UNION ALL SELECT n + 1 FROM n WHERE n + 1 < " + goals.ToString(CultureInfo.InvariantCulture)
            + ") INSERT INTO \"Goals\" (" + string.Join(", ", columns.Select(column => $"\"{column}\"")) + ") SELECT " + string.Join(", ", values)
            + " FROM n CROSS JOIN \"Goals\" g WHERE g.\"Id\" = 'g0'");
        await ExecuteAsync(database, "ANALYZE");
        return string.Create(CultureInfo.InvariantCulture, $"claims alone among {goals:N0} goals");
    }

    private static async Task<string> PlanAsync(Database database) => string.Join('\n', await database.ReadAsync(
        async work =>
        {
            var isSqlite = work.Context.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);
            var query = DueFollowUps.Free(work, Evening, TimeSpan.FromMinutes(1)).OrderBy(goal => goal.NextAt).Select(goal => goal.Id).Take(200);
            await using var command = query.CreateDbCommand();
#pragma warning disable CA2100 // The query is the product's own.
            command.CommandText = (isSqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await reader.ReadAsync())
            {
                lines.Add($"{reader.GetValue(reader.FieldCount - 1)}");
            }

            return lines;
        },
        default));

    private static Task<int> ExecuteAsync(Database database, string statement) => database.WriteAsync(
        work =>
        {
            work.Context.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
#pragma warning disable EF1002 // The statements are this file's own.
            return work.Context.Database.ExecuteSqlRawAsync(statement);
#pragma warning restore EF1002
        },
        default);
}
