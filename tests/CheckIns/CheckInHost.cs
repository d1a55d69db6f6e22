using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.DirectLine;
using SmartBot.Tests.Host;
using SmartBot.Tests.Turns;

namespace SmartBot.Tests.CheckIns;

/// <summary>The host with the assistant itself, and a clock that stands still until it is moved: on Wednesday 10 March 2027, 10:00 UTC, where nothing else is said.</summary>
internal sealed class CheckInHost : IAsyncDisposable
{
    private static readonly TimeSpan ALook = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public CheckInHost(params (string Name, string Value)[] settings)
        : this(Followed.Begun, settings)
    {
    }

    public CheckInHost(DateTimeOffset start, params (string Name, string Value)[] settings)
    {
        Clock = new FakeTimeProvider(start);
        Host = TestHost.Start(
            services =>
            {
                services.AddSingleton<TimeProvider>(Clock);
                services.AddSingleton<ILoggerProvider>(Log);
            },
            settings);
        Figures = new Figures(Host.Services);
    }

    public FakeTimeProvider Clock { get; }

    public LogCatcher Log { get; } = new();

    public TestHost Host { get; }

    public Figures Figures { get; }

    public Database Database => Host.Service<Database>();

    /// <summary>A person on our own channel, with goals that they are asked about every evening at six.</summary>
    /// <returns>The conversation's id.</returns>
    public async Task<string> MeetAsync(string userId, int goals = 1, Rhythm? rhythm = null, DateTimeOffset? begun = null)
    {
        var conversationId = await Host.Service<DirectLineConversations>().ForUserAsync(userId, default);
        var person = Followed.Person($"directline/{userId}", Followed.OnDirectLine(conversationId, userId), begun);
        await Followed.StoreAsync(
            Database, [person, .. Enumerable.Range(1, goals).Select(n => Followed.Goal($"{userId}-{n}", person, rhythm, begun))]);
        return conversationId;
    }

    /// <summary>Moves the clock to an instant, and waits until nothing is due any more.</summary>
    public async Task<IReadOnlyList<LoggedActivity>> AtAsync(string instant)
    {
        Move(instant);
        return await QuietAsync();
    }

    /// <summary>Moves the clock. Not through all that lies between: each look of the host's at its database in days would take minutes.</summary>
    public void Move(string instant)
    {
        Clock.AdjustTime(DateTimeOffset.Parse(instant, null) - ALook);
        Clock.Advance(ALook);
    }

    /// <summary>Waits until nothing is due and nothing is claimed.</summary>
    /// <returns>All that the bot has come back with so far.</returns>
    public async Task<IReadOnlyList<LoggedActivity>> QuietAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await IsAnythingDueAsync())
        {
            patience.Token.ThrowIfCancellationRequested();
        }

        return await Followed.SaidAsync(Database);
    }

    public Task<Goal> GoalAsync(string id) => Database.ReadAsync(work => work.Context.Goals.AsNoTracking().SingleAsync(goal => goal.Id == id), default);

    public Task<string?> ProblemOfAsync(string id) => Database.ReadAsync(
        work => work.Context.Goals.Where(goal => goal.Id == id).Select(goal => EF.Property<string?>(goal, FollowUpLease.Problem)).SingleAsync(), default);

    public Task<int> ExecuteAsync(FormattableString statement) =>
        Database.WriteAsync(work => work.Context.Database.ExecuteSqlAsync(statement), default);

    public async ValueTask DisposeAsync()
    {
        Figures.Dispose();
        await Host.DisposeAsync();
        Log.Dispose();
    }

    private Task<bool> IsAnythingDueAsync()
    {
        var now = Clock.GetUtcNow();
        return Database.ReadAsync(
            work => work.Context.Goals.AnyAsync(goal => EF.Property<string?>(goal, FollowUpLease.Lease) != null
                || (goal.NextAt <= now && EF.Property<string?>(goal, FollowUpLease.Problem) == null)),
            default);
    }
}
