using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using SmartBot.DirectLine;
using SmartBot.Tests.Host;
using SmartBot.Turns;

namespace SmartBot.Bench.Turns;

/// <summary>
/// The durable turn under load: from the acceptance of a message, through the bot, to the commit of its answer. On
/// SQLite and, with <c>--postgres "Host=…"</c>, on PostgreSQL; 1 and 8 conversations at once; beside raw SQLite that
/// writes the same bytes in the same run.
/// </summary>
internal static class TurnLoad
{
    private const int Turns = 2000;
    private const int WarmUp = 2000; // until the compiler has settled

    private static readonly int[] AtOnce = [1, 8];

    public static async Task RunAsync(IReadOnlyList<string> arguments)
    {
        Console.WriteLine(Timings.Header);
        foreach (var parallel in AtOnce)
        {
            using var database = new RawSqlite(parallel);
            var raw = await MeasureAsync("raw SQLite", parallel, database.TurnAsync);
            var durable = await OnHostAsync("durable, SQLite", parallel);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ratio | {parallel} | {durable.PerSecond / raw.PerSecond:F2} | | | | |"));
            if (arguments is ["--postgres", var connection])
            {
                await OnHostAsync("durable, PostgreSQL", parallel, ("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", connection));
            }
        }
    }

    private static async Task<Timings> OnHostAsync(string name, int parallel, params (string Name, string Value)[] settings)
    {
        await using var host = TestHost.Start(
            services => services.AddSingleton<IBot, CountingBot>(), [("Logging:LogLevel:Default", "Warning"), .. settings]);
        var conversations = new List<string>();
        for (var i = 0; i < parallel; i++)
        {
            conversations.Add(await host.Service<DirectLineConversations>().CreateAsync($"dl_{Guid.NewGuid():N}", default));
        }

        var (log, inbox, turns) = (host.Service<ConversationLog>(), host.Service<Inbox>(), host.Service<DirectLineTurns>());
        return await MeasureAsync(name, parallel, async (lane, turn) =>
        {
            var id = conversations[lane];
            await log.AppendFromPersonAsync(id, Message(id, turn), null, default);
            await turns.RunAsync((await inbox.NextAsync(id, default))!, default);
        });
    }

    private static async Task<Timings> MeasureAsync(string name, int parallel, Func<int, int, Task> turn)
    {
        await Timings.MeasureAsync(name, parallel, WarmUp, turn);
        var timings = await Timings.MeasureAsync(name, parallel, Turns, (lane, i) => turn(lane, (WarmUp / parallel) + i));
        Console.WriteLine(timings);
        return timings;
    }

    private static Activity Message(string conversationId, int turn) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = DirectLineChannel.Id,
        Conversation = DirectLineChannel.Account(conversationId),
        From = DirectLineChannel.Person(conversationId),
        Recipient = DirectLineChannel.Bot(),
        Text = string.Create(CultureInfo.InvariantCulture, $"reading a story together, number {turn}"),
        TextFormat = TextFormatTypes.Plain,
        Locale = "en-GB",
    };
}
