using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using SmartBot.Tests.Support;

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

    private Database Database => _host.Service<Database>();

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
        await Opened.ChangeAsync<StateItem>(Database, items => items.Where(item => item.OwnerId == "directline/dl_ann"), _ => json);

        var told = ActivitySet.TextOf(await ann.SayAsync(new { text = "just me and Mia" }));
        var onceMore = ActivitySet.TextOf(await ann.SayAsync(new { text = "hello" }));
        var others = ActivitySet.TextOf(await bob.SayAsync(new { text = "just me" }));

        Assert.True(said is not null ? told!.StartsWith(said, StringComparison.Ordinal) : told!.StartsWith(Aside, StringComparison.Ordinal) || told.StartsWith(Failed, StringComparison.Ordinal), told);
        Assert.StartsWith("Welcome back", onceMore, StringComparison.Ordinal);
        Assert.Contains("What will you be doing?", others, StringComparison.Ordinal);
        Assert.Equal("want more time w my daughter", Assert.Single((await GoalAsync("dl_ann")).Answers).Words);
        AssertOperatorKnows();
        Assert.Equal(json, Assert.Single(await Opened.RowsAsync<StateItem>(Database, items => items.Where(item => item.Key.StartsWith("aside/")))).Json);
    }

    [Fact]
    public async Task A_state_with_nothing_open_in_it_is_no_reason_to_be_silent()
    {
        using var ann = await BeganAsync("dl_ann");
        await Opened.ChangeAsync<StateItem>(Database, items => items, _ => """{"DialogState":{"dialogStack":[{"id":"RootDialog","state":{}}]}}""");

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
        await Opened.ChangeAsync<GoalRow>(
            Database, goals => goals.Where(goal => goal.OwnerId == "directline/dl_ann"), goal => goal.Replace("\"Answers\":[", $"\"Answers\":{json},\"x\":[", StringComparison.Ordinal));

        var told = ActivitySet.TextOf(await ann.SayAsync(new { text = "just me and Mia" }));
        var onceMore = ActivitySet.TextOf(await ann.SayAsync(new { text = "hello" }));
        var others = ActivitySet.TextOf(await bob.SayAsync(new { text = "just me" }));

        Assert.StartsWith(LostGoal, told, StringComparison.Ordinal);
        Assert.Contains("What would you like to be different?", onceMore, StringComparison.Ordinal);
        Assert.Contains("What will you be doing?", others, StringComparison.Ordinal);
        AssertOperatorKnows();
        Assert.Single(await Database.ReadAsync(work => work.Context.Goals.Where(goal => goal.OwnerId == "directline/dl_ann" && goal.SetAsideAt != null).ToListAsync(), default));
        await ann.SayAsync(new { text = "walk more" });
        Assert.Equal("walk more", Assert.Single((await GoalAsync("dl_ann")).Answers).Words);
    }

    [Fact]
    public async Task A_person_of_whom_nothing_can_be_made_is_met_anew_and_keeps_their_goal()
    {
        using var ann = await BeganAsync("dl_ann");
        await Opened.ChangeAsync<ParticipantRow>(Database, people => people.Where(person => person.OwnerId == "directline/dl_ann"), _ => Marker);

        var told = ActivitySet.TextOf(await ann.SayAsync(new { text = "just me and Mia" }));
        var onceMore = ActivitySet.TextOf(await ann.SayAsync(new { text = "hello" }));

        Assert.StartsWith(Aside, told, StringComparison.Ordinal);
        var agreed = ActivitySet.TextOf(await ann.SayAsync(new { text = "yes" }));
        Assert.StartsWith("Before we go on, I have one question.", onceMore, StringComparison.Ordinal);
        Assert.StartsWith("Thank you. Welcome back", agreed, StringComparison.Ordinal);
        Assert.NotNull(await _host.Service<IParticipantStore>().FindAsync("directline/dl_ann", default));
        AssertOperatorKnows();
    }

    private async Task<RawGoalTalk> BeganAsync(string userId)
    {
        var talk = await RawGoalTalk.OnStreamAsync(await DirectLineClient.ForAsync(_host, userId));
        await talk.GreetingAsync();
        await talk.SayAsync(new { text = "yes" });
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
}
