using SmartBot.Dialogs.Goals;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Data;

public sealed class GoalStoreTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2027-03-10T09:00:00.123+01:00", null);

    private readonly TestHost _host = EchoHost.Start();

    private IGoalStore Store => _host.Service<IGoalStore>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_goal_comes_back_as_it_was_saved_after_a_restart()
    {
        var goal = Goal.Begin("g1", "directline/ann", "smart", Now);
        goal.Accept(new Answer { QuestionId = "what", Words = "12 hugs a day 🤗", Number = 12.5m, At = Now }, 1);
        goal.Accept(Answer.Skip("where", Now), 1);
        await Store.SaveAsync(goal, default);
        goal.Accept(new Answer { QuestionId = KnownQuestions.Start, Words = "tomorrow", Date = new DateOnly(2027, 3, 11), At = Now }, 2);
        goal.Accept(new Answer { QuestionId = KnownQuestions.Target, Words = "end of april", Date = new DateOnly(2027, 4, 30), At = Now }, 2);
        goal.Agree("I will give 12 hugs a day.", Now.AddMinutes(1));
        await Store.SaveAsync(goal, default);

        await _host.RestartAsync();
        var found = await Store.FindAsync("directline/ann", "g1", default);

        Assert.Equivalent(goal, found, strict: true);
        Assert.Equal(Now.UtcDateTime, found!.CreatedAt.UtcDateTime);
        Assert.Equal(TimeSpan.Zero, found.CreatedAt.Offset);
    }

    [Fact]
    public async Task A_save_over_another_version_is_refused_and_can_be_repeated()
    {
        var goal = Goal.Begin("g1", "directline/ann", "smart", Now);
        await Store.SaveAsync(goal, default);
        var first = (await Store.FindAsync("directline/ann", "g1", default))!;
        var second = (await Store.FindAsync("directline/ann", "g1", default))!;
        first.Accept(new Answer { QuestionId = "what", Words = "first", At = Now }, 1);
        second.Accept(new Answer { QuestionId = "what", Words = "second", At = Now }, 1);

        await Store.SaveAsync(first, default);
        await Assert.ThrowsAsync<GoalConflictException>(() => Store.SaveAsync(second, default));
        await Assert.ThrowsAsync<GoalConflictException>(() => Store.SaveAsync(second, default));

        Assert.Equal("first", (await Store.FindAsync("directline/ann", "g1", default))!.AnswerTo("what")!.Words);
        await Store.SaveAsync(first, default);
    }

    [Fact]
    public async Task A_second_goal_of_the_same_id_is_refused()
    {
        await Store.SaveAsync(Goal.Begin("g1", "directline/ann", "smart", Now), default);

        await Assert.ThrowsAsync<GoalConflictException>(() => Store.SaveAsync(Goal.Begin("g1", "directline/bob", "smart", Now), default));
    }

    [Fact]
    public async Task Nobody_finds_the_goal_of_another()
    {
        await Store.SaveAsync(Goal.Begin("g1", "directline/ann", "smart", Now), default);

        Assert.Null(await Store.FindAsync("directline/bob", "g1", default));
        Assert.Empty(await Store.ListAsync("directline/bob", default));
    }

    [Fact]
    public async Task Goals_are_listed_the_latest_begun_first()
    {
        foreach (var (id, minutes) in new[] { ("second", 2), ("third", 3), ("first", 1) })
        {
            await Store.SaveAsync(Goal.Begin(id, "directline/ann", "smart", Now.AddMinutes(minutes)), default);
        }

        Assert.Equal(["third", "second", "first"], (await Store.ListAsync("directline/ann", default)).Select(goal => goal.Id));
    }
}
