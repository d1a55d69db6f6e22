using System.Text.Json.Nodes;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Data;

/// <summary>What a goal store promises.</summary>
public abstract class GoalStoreTests : StoreTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2027-03-10T09:00:00.123+01:00", null);

    private protected GoalStoreTests(TestStorage storage)
        : base(storage)
    {
    }

    private IGoalStore Store => Host.Service<IGoalStore>();

    [SkippableFact]
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

        await Host.RestartAsync();
        var found = await Store.FindAsync("directline/ann", "g1", default);

        Assert.Equivalent(goal, found, strict: true);
        Assert.Equal(Now.UtcDateTime, found!.CreatedAt.UtcDateTime);
        Assert.Equal(TimeSpan.Zero, found.CreatedAt.Offset);
    }

    [SkippableFact]
    public async Task Steps_versions_and_what_others_say_come_back_too()
    {
        var goal = Agreed();
        goal.Invite("3456789ABC", Now);
        await Store.SaveAsync(goal, default);
        var invited = (await Store.FindInvitedAsync("3456789ABC", default))!;
        invited.Hear(
            new Agreement { ById = "directline/mia", Name = "Mia", Role = PlanRole.Child, Verdict = Verdict.InPart, Words = "can i come too", Version = 1, At = Now },
            Now);
        invited.TakeUp("steps", Now);
        invited.Accept(new Answer { QuestionId = KnownQuestions.StepWhat, Words = "find the shoes", At = Now }, 1);
        invited.Accept(new Answer { QuestionId = KnownQuestions.StepBy, Words = "friday", Date = new DateOnly(2027, 3, 12), At = Now }, 1);
        invited.TakeStep(Now);
        invited.LeaveTopic(Now);
        await Store.SaveAsync(invited, default);

        await Host.RestartAsync();
        Assert.Equivalent(invited, await Store.FindAsync("directline/ann", "g1", default), strict: true);
        Assert.Null(await Store.FindInvitedAsync("222222222", default));
    }

    [SkippableFact]
    public async Task A_goal_from_before_there_were_steps_and_versions_goes_on()
    {
        await Store.SaveAsync(Agreed(), default);
        await Opened.ChangeAsync<GoalRow>(Host.Service<Database>(), goals => goals, json =>
        {
            var goal = JsonNode.Parse(json)!.AsObject();
            goal.Remove("Steps");
            (goal["Versions"], goal["Agreements"], goal["Language"]) = (null, null, "");
            return goal.ToJsonString();
        });

        var old = (await Store.FindAsync("directline/ann", "g1", default))!;
        Assert.Equal((0, 0, 0), (old.Steps.Count, old.Versions.Count, old.Agreements.Count));
        old.Reopen("my knee", Now);
        old.Agree("I will swim.", Now);
        await Store.SaveAsync(old, default);

        Assert.Equal(["my knee"], (await Store.FindAsync("directline/ann", "g1", default))!.Versions.Select(version => version.Reason));
    }

    [SkippableFact]
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

    [SkippableFact]
    public async Task A_second_goal_of_the_same_id_is_refused()
    {
        await Store.SaveAsync(Goal.Begin("g1", "directline/ann", "smart", Now), default);

        await Assert.ThrowsAsync<GoalConflictException>(() => Store.SaveAsync(Goal.Begin("g1", "directline/bob", "smart", Now), default));
    }

    [SkippableFact]
    public async Task Nobody_finds_the_goal_of_another()
    {
        await Store.SaveAsync(Goal.Begin("g1", "directline/ann", "smart", Now), default);

        Assert.Null(await Store.FindAsync("directline/bob", "g1", default));
        Assert.Empty(await Store.ListAsync("directline/bob", default));
    }

    [SkippableFact]
    public async Task Goals_are_listed_the_latest_begun_first()
    {
        foreach (var (id, minutes) in new[] { ("second", 2), ("third", 3), ("first", 1) })
        {
            await Store.SaveAsync(Goal.Begin(id, "directline/ann", "smart", Now.AddMinutes(minutes)), default);
        }

        Assert.Equal(["third", "second", "first"], (await Store.ListAsync("directline/ann", default)).Select(goal => goal.Id));
    }

    [SkippableFact]
    public async Task Strange_words_come_back_unchanged()
    {
        var goal = Goal.Begin("g1", "directline/ann", "smart", Now);
        foreach (var (words, at) in StrangeWords.All.Select((words, at) => (words, at)))
        {
            goal.Accept(new Answer { QuestionId = $"q{at}", Words = words, At = Now }, 1);
        }

        await Store.SaveAsync(goal, default);

        Assert.Equal(StrangeWords.All, (await Store.FindAsync("directline/ann", "g1", default))!.Answers.Select(answer => answer.Words));
    }

    [SkippableFact]
    public async Task Answers_keep_the_order_in_which_they_were_first_given()
    {
        string[] questions = ["who", "what", "where", "when", "why", "zeal", "aim"];
        var goal = Goal.Begin("g1", "directline/ann", "smart", Now);
        foreach (var question in questions)
        {
            goal.Accept(new Answer { QuestionId = question, Words = question, At = Now }, 1);
            await Store.SaveAsync(goal, default);
        }

        goal = (await Store.FindAsync("directline/ann", "g1", default))!;
        goal.Accept(new Answer { QuestionId = "what", Words = "changed", Number = 0.1m, At = Now }, 1);
        await Store.SaveAsync(goal, default);
        var found = (await Store.FindAsync("directline/ann", "g1", default))!;

        Assert.Equal(questions, found.Answers.Select(answer => answer.QuestionId));
        Assert.Equal(("changed", 0.1m), (found.AnswerTo("what")!.Words, found.AnswerTo("what")!.Number));
    }

    [SkippableFact]
    public async Task Of_many_saves_of_one_version_at_once_one_is_stored()
    {
        await Store.SaveAsync(Goal.Begin("g1", "directline/ann", "smart", Now), default);
        var read = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Store.FindAsync("directline/ann", "g1", default)));

        var stored = await Task.WhenAll(read.Select((goal, n) => IsStoredAsync(goal!, $"writer {n}")));

        var winner = Assert.Single(stored, words => words is not null);
        Assert.Equal(winner, (await Store.FindAsync("directline/ann", "g1", default))!.AnswerTo("what")!.Words);
    }

    private async Task<string?> IsStoredAsync(Goal goal, string words)
    {
        goal.Accept(new Answer { QuestionId = "what", Words = words, At = Now }, 1);
        try
        {
            await Task.Run(() => Store.SaveAsync(goal, default));
            return words;
        }
        catch (GoalConflictException)
        {
            return null;
        }
    }

    private static Goal Agreed()
    {
        var goal = Goal.Begin("g1", "directline/ann", "smart", Now);
        goal.Accept(new Answer { QuestionId = "what", Words = "walk", At = Now }, 1);
        goal.Agree("I will walk.", Now);
        return goal;
    }
}
