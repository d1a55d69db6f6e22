using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
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

    public CheckInHost(params (string Name, string Value)[] settings)
        : this(null, settings: settings)
    {
    }

    /// <param name="start">The time at first.</param>
    /// <param name="bot">Another bot than the assistant.</param>
    /// <param name="settings">Configuration.</param>
    public CheckInHost(DateTimeOffset? start, IBot? bot = null, params (string Name, string Value)[] settings)
    {
        Clock = new FakeTimeProvider(start ?? Followed.Begun);
        Host = TestHost.Start(
            services =>
            {
                services.AddSingleton<TimeProvider>(Clock);
                services.AddSingleton<ILoggerProvider>(Log);
                if (bot is not null)
                {
                    services.AddSingleton(bot);
                }
            },
            settings);
        Figures = new Figures(Host.Services);
    }

    public FakeTimeProvider Clock { get; }

    public LogCatcher Log { get; } = new();

    public TestHost Host { get; }

    public Figures Figures { get; }

    public string DatabaseFile => Path.Combine(Host.Data.Path, "smartbot.db");

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
        await Followed.QuietAsync(Database, Clock.GetUtcNow());
        return await Followed.SaidAsync(Database);
    }

    public Task<Goal> GoalAsync(string id) => Database.ReadAsync(
        async work => await EfGoalStore.ReadAsync(await work.Context.Goals.AsNoTracking().SingleAsync(goal => goal.Id == id), work, default), default);

    public Task<string?> ProblemOfAsync(string id) => Database.ReadAsync(
        work => work.Context.Goals.Where(goal => goal.Id == id).Select(goal => goal.FollowUpProblem).SingleAsync(), default);

    public Task<int> ExecuteAsync(FormattableString statement) =>
        Database.WriteAsync(work => work.Context.Database.ExecuteSqlAsync(statement), default);

    /// <summary>Changes the database while the host is stopped.</summary>
    public async Task ExecuteInFileAsync(string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the tests' own.
        command.CommandText = statement;
#pragma warning restore CA2100
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Figures.Dispose();
        await Host.DisposeAsync();
        Log.Dispose();
    }
}
