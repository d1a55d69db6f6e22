using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Turns;

/// <summary>What is stored of one person is broken (reliability: F19). Nobody else is concerned.</summary>
public sealed class CorruptStateTests : IAsyncLifetime, IDisposable
{
    private const string Marker = "zebra-7";
    private const string Aside = "I lost my place in our talk.";
    private const string Failed = "Something went wrong on my side.";
    private const string LostGoal = "I cannot read one of your goals just now.";

    private readonly LogCatcher _log = new();
    private readonly TestHost _host;

    public CorruptStateTests()
    {
        _host = TestHost.Start(services =>
        {
            services.AddSingleton<TimeProvider>(new FakeTimeProvider(DateTimeOffset.Parse("2027-03-10T10:00:00Z", null)));
            services.AddSingleton<ILoggerProvider>(_log);
        });
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _log.Dispose();

    [Theory]
    [InlineData("zebra-7", Aside)]
    [InlineData("", Aside)]
    [InlineData("null", null)]
    [InlineData("[\"zebra-7\"]", Aside)]
    [InlineData("\"zebra-7\"", Aside)]
    [InlineData("""{"DialogState":"zebra-7"}""", Aside)]
    [InlineData("""{"DialogState":{"dialogStack":"zebra-7"}}""", Aside)]
    [InlineData("""{"DialogState":{"dialogStack":[{"id":7,"state":{}}]}}""", Aside)]
    [InlineData("""{"DialogState":{},"DialogState":{}}""", null)]
    [InlineData("""{"DialogState":{"dialogStack":[{"id":"zebra-7","state":{}}]}}""", null)]
    [InlineData("""{"DialogState":{"dialogStack":[{"id":"RootDialog","state":{"dialogs":{"dialogStack":[{"id":"GoalDialog","state":{"dialogs":7}}]}}}]}}""", null)]
    [InlineData("""{"DialogState":{"dialogStack":[{"id":"RootDialog","state":{"dialogs":{"dialogStack":[{"id":"zebra-7","state":{}}]}}}]}}""", null)]
    public async Task A_state_that_cannot_be_read_costs_one_kind_message_and_the_talk_goes_on_from_the_goal(string json, string? said)
    {
        using var ann = await BeganAsync("dl_ann");
        using var bob = await BeganAsync("dl_bob");
        await ChangeAsync(work => work.BotState.Where(item => item.OwnerId == "directline/dl_ann").ExecuteUpdateAsync(all => all.SetProperty(item => item.Json, json)));

        var told = ActivitySet.TextOf(await ann.SayAsync(new { text = "just me and Mia" }));
        var onceMore = ActivitySet.TextOf(await ann.SayAsync(new { text = "hello" }));
        var others = ActivitySet.TextOf(await bob.SayAsync(new { text = "just me" }));

        Assert.True(said is not null ? told!.StartsWith(said, StringComparison.Ordinal) : told!.StartsWith(Aside, StringComparison.Ordinal) || told.StartsWith(Failed, StringComparison.Ordinal), told);
        Assert.StartsWith("Welcome back", onceMore, StringComparison.Ordinal);
        Assert.Contains("What will you be doing?", others, StringComparison.Ordinal);
        Assert.Equal("want more time w my daughter", Assert.Single((await GoalAsync("dl_ann")).Answers).Words);
        AssertOperatorKnows();
        Assert.Equal(json, Assert.Single(await ReadAsync(work => work.BotState.Where(item => item.Key.StartsWith("aside/")).Select(item => item.Json).ToListAsync())));
    }

    [Fact]
    public async Task A_state_with_nothing_open_in_it_is_no_reason_to_be_silent()
    {
        using var ann = await BeganAsync("dl_ann");
        await ChangeAsync(work => work.BotState.ExecuteUpdateAsync(
            all => all.SetProperty(item => item.Json, """{"DialogState":{"dialogStack":[{"id":"RootDialog","state":{}}]}}""")));

        var told = ActivitySet.TextOf(await ann.SayAsync(new { text = "just me and Mia" }));

        Assert.StartsWith("Welcome back", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zebra-7")]
    [InlineData("\"zebra-7\"")]
    [InlineData("""[{"QuestionId":7}]""")]
    [InlineData("[null]")]
    [InlineData("""[{"QuestionId":"wish","Words":"zebra-7","At":"zebra-7"}]""")]
    public async Task A_goal_that_cannot_be_read_is_set_aside_and_the_person_begins_anew(string json)
    {
        using var ann = await BeganAsync("dl_ann");
        using var bob = await BeganAsync("dl_bob");
        await ChangeAsync(work => work.Database.ExecuteSqlAsync($"""UPDATE "Goals" SET "Answers" = {json} WHERE "OwnerId" = 'directline/dl_ann'"""));

        var told = ActivitySet.TextOf(await ann.SayAsync(new { text = "just me and Mia" }));
        var onceMore = ActivitySet.TextOf(await ann.SayAsync(new { text = "hello" }));
        var others = ActivitySet.TextOf(await bob.SayAsync(new { text = "just me" }));

        Assert.StartsWith(LostGoal, told, StringComparison.Ordinal);
        Assert.Contains("What would you like to be different?", onceMore, StringComparison.Ordinal);
        Assert.Contains("What will you be doing?", others, StringComparison.Ordinal);
        AssertOperatorKnows();
        Assert.Single(await ReadAsync(work => work.Goals.Where(goal => goal.OwnerId.StartsWith("aside/")).Select(goal => goal.Id).ToListAsync()));
        await ann.SayAsync(new { text = "walk more" });
        Assert.Equal("walk more", Assert.Single((await GoalAsync("dl_ann")).Answers).Words);
    }

    private async Task<RawGoalTalk> BeganAsync(string userId)
    {
        var talk = await RawGoalTalk.OnStreamAsync(await DirectLineClient.ForAsync(_host, userId));
        await talk.GreetingAsync();
        await talk.SayAsync(new { text = "want more time w my daughter" });
        return talk;
    }

    private void AssertOperatorKnows()
    {
        Assert.Contains(_log.Lines, line => line.Contains("set aside", StringComparison.Ordinal) || line.Contains("A turn was given up", StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines, line => line.Contains(Marker, StringComparison.Ordinal));
    }

    private async Task<Goal> GoalAsync(string userId) =>
        Assert.Single(await _host.Service<IGoalStore>().ListAsync($"directline/{userId}", default));

    private Task<T> ReadAsync<T>(Func<SmartBotContext, Task<T>> read) => _host.Service<Database>().ReadAsync(work => read(work.Context), default);

    private async Task ChangeAsync(Func<SmartBotContext, Task<int>> change) =>
        Assert.Equal(1, await _host.Service<Database>().WriteAsync(work => change(work.Context), default));
}
