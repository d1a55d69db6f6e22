using System.Net;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;
using SmartBot.Tests.Acceptance;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Takeaway;

/// <summary>How a goal goes, on paper (S2.19, S3.15).</summary>
public sealed class ProgressPageTests
{
    private static readonly DateOnly Today = new(2027, 4, 20);

    [Acceptance("S4.20")]
    [Fact]
    public void Each_check_in_has_its_row_and_one_that_nobody_else_saw_is_marked_as_such()
    {
        var rows = Paper(FollowedGoals.Counted("test/sam")).CheckIns;

        Assert.Equal(5, rows.Count);
        Assert.Equal(new ToldCheckIn("Sunday 18 April 2027", "Times a week: 3\nas hoped", "7 of 10", null, "the chart on the fridge", "her teacher"), rows[0]);
        Assert.Equal(new ToldCheckIn("Sunday 14 March 2027", "Times a week: 1\nmuch less than hoped", "5 of 10", "late shifts", null, null), rows[^1]);
    }

    [Acceptance("S3.15")]
    [Fact]
    public void Wins_lessons_and_steps_are_there()
    {
        var goal = FollowedGoals.Counted("test/sam");
        FollowedGoals.Tell(goal, new DateOnly(2027, 4, 19), (FollowUpQuestions.Lesson, "ask Nan early", null));
        var paper = Paper(goal);

        Assert.Equal(["Nan took the baby", "she laughed at tea"], paper.Wins.Select(win => win.Words));
        Assert.Equal(["ask Nan early"], paper.Lessons);
        Assert.Equal(["Done on Tuesday 16 March 2027", "Open, by Saturday 20 March 2027"], paper.Steps.Select(step => step.State));
        Assert.Equal(5, paper.CheckIns.Count);
    }

    [Fact]
    public async Task Page_shows_the_chart_and_the_table_to_its_owner_and_by_a_link_only()
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        await sam.KeepAsync(FollowedGoals.Counted(sam.OwnerId));
        var page = await sam.GetAsync("/take/progress/followed");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("role=\"img\" class=\"chart\"", page.Body, StringComparison.Ordinal);
        Assert.Contains("my own report", page.Body, StringComparison.Ordinal);
        Assert.Contains("/take/progress/followed", (await sam.GetAsync("/take")).Body, StringComparison.Ordinal);

        var stranger = TakeawayGuest.Stranger(host);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/take/progress/followed")).Status);
        var token = host.Service<TakeawayLinks>().Issue(sam.OwnerId, "followed");
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync($"/take/progress/followed?t={token}")).Status);
    }

    [Fact]
    public async Task Page_of_a_goal_without_check_ins_says_what_to_do()
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        await sam.KeepAsync(FollowedGoals.Agreed(sam.OwnerId, "new"));

        var body = (await sam.GetAsync("/take/progress/new")).Body;
        Assert.Contains("There is no check-in yet.", body, StringComparison.Ordinal);
        Assert.Contains("No check-in yet", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_the_person_are_never_markup()
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        await sam.KeepAsync(FollowedGoals.Strange(sam.OwnerId));

        Assert.DoesNotMatch(@"<script|<img|<b>|<i>|\son\w+=""", (await sam.GetAsync("/take/progress/strange-progress")).Body);
    }

    [Fact]
    public async Task Spanish_goal_has_a_Spanish_page()
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        await sam.KeepAsync(FollowedGoals.Counted(sam.OwnerId, language: "es"));

        var body = WebUtility.HtmlDecode((await sam.GetAsync("/take/progress/followed")).Body);
        Assert.Contains("<h1>Cómo va</h1>", body, StringComparison.Ordinal);
        Assert.Contains("lo digo yo", body, StringComparison.Ordinal);
        Assert.Contains("Veces por semana: 3", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GoalStatus.Achieved, "reached")]
    [InlineData(GoalStatus.Paused, "resting")]
    public async Task Goal_that_has_ended_or_rests_is_still_in_the_list(GoalStatus status, string said)
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        var goal = FollowedGoals.Counted(sam.OwnerId);
        if (status == GoalStatus.Paused)
        {
            goal.Pause(SampleGoals.Now);
        }
        else
        {
            goal.End(status, 0, Today, SampleGoals.Now);
        }

        await sam.KeepAsync(goal);
        Assert.Contains($"<p>{said}</p>", (await sam.GetAsync("/take")).Body, StringComparison.Ordinal);
    }

    private static ProgressPaper Paper(Goal goal) => Papers.Readings.ProgressOf(Papers.Read(goal), Today);
}
