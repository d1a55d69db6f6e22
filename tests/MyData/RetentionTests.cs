using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.Tests.Host;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.MyData;

/// <summary>Who has not come back for as long as the operator says is deleted just as if they had asked.</summary>
public sealed class RetentionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ALook = TimeSpan.FromHours(1);

    private readonly FakeTimeProvider _clock = new(SampleGoals.Now);

    [Fact]
    public async Task Who_has_said_nothing_for_so_long_is_deleted_wherever_the_assistant_wrote_to_them_since()
    {
        await using var host = Start(("Retention:Days", "730"));
        var database = host.Service<Database>();
        foreach (var owner in new[] { "test/gone", "test/written-to", "test/back" })
        {
            await Somebody.FillAsync(database, owner);
        }

        await SayAsync(database, "test/written-to", ActivityOrigin.Bot);
        await SayAsync(database, "test/back", ActivityOrigin.Person);

        await MoveAsync(TimeSpan.FromDays(730) + ALook, async () => !await IsThereAsync(database, "test/gone") && !await IsThereAsync(database, "test/written-to"));

        Assert.True(await IsThereAsync(database, "test/back"));
        var entry = Assert.Single(await host.Service<AuditLog>().AboutAsync("test/gone", default));
        Assert.Equal((AuditKind.Erased, Pseudonym.Host), (entry.Kind, entry.ActorId));
        Assert.StartsWith("retention: ", entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_before_their_time_everybody_is_kept()
    {
        await using var host = Start(("Retention:Days", "730"));
        var database = host.Service<Database>();
        await Somebody.FillAsync(database, "test/long-gone");
        await SayAsync(database, "test/long-gone", ActivityOrigin.Bot);
        _clock.AdjustTime(_clock.GetUtcNow().AddDays(2));
        await SayAsync(database, "test/later", ActivityOrigin.Person, begin: true);

        // The deletion of the one shows that the host has looked, and left the other.
        await MoveAsync(TimeSpan.FromDays(729), async () => !await IsThereAsync(database, "test/long-gone"));

        Assert.True(await IsThereAsync(database, "test/later"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999")]
    [InlineData("soon")]
    public async Task Days_that_make_no_sense_stop_the_start(string days)
    {
        using var folder = new TemporaryFolder();
        var (code, errors) = await SmartBotProcess.RunToEndAsync(
            "--Retention:Days", days, "--Storage:ConnectionString", $"Data Source={folder.Path}/smartbot.db", "--Protection:KeyFolder", $"{folder.Path}/keys");

        Assert.NotEqual(0, code);
        Assert.Contains("Days", errors, StringComparison.Ordinal);
    }

    private TestHost Start(params (string Name, string Value)[] settings) =>
        TestHost.Start(services => services.AddSingleton<TimeProvider>(_clock), settings);

    // Moves the clock, and then on by one look after the other until it is so.
    private async Task MoveAsync(TimeSpan by, Func<Task<bool>> isIt)
    {
        using var patience = new CancellationTokenSource(Patience);
        _clock.AdjustTime(_clock.GetUtcNow() + by);
        while (!await isIt())
        {
            patience.Token.ThrowIfCancellationRequested();
            _clock.AdjustTime(_clock.GetUtcNow() - ALook);
            _clock.Advance(ALook);
        }
    }

    private static async Task<bool> IsThereAsync(Database database, string ownerId) =>
        (await Somebody.CountAsync(database, ownerId)).Values.Any(rows => rows > 0);

    private Task<bool> SayAsync(Database database, string ownerId, ActivityOrigin origin, bool begin = false) => database.WriteAsync(
        async work =>
        {
            var now = _clock.GetUtcNow().AddDays(begin ? 0 : 1);
            var conversation = begin
                ? work.Context.Add(new SmartBot.Data.Conversation { Id = $"c of {ownerId}", ChannelId = "test", OwnerId = ownerId, CreatedAt = now }).Entity
                : (await work.Context.Conversations.FindAsync($"c of {ownerId}"))!;
            var logged = conversation.Append(origin, now);
            (await work.KeyAsync(ownerId, default)).Seal(logged, "{}");
            work.Context.Add(logged);
            return true;
        },
        default);
}
