using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Progress;
using SmartBot.Dialogs.Text;
using SmartBot.Tests.Acceptance;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.Progress;

/// <summary>What is taken from a goal's check-ins, and what is said of it.</summary>
public sealed class ProgressSoFarTests
{
    private static readonly DateOnly Today = new(2027, 4, 20);

    [Acceptance("S2.18", "S4.20")]
    [Fact]
    public void Figures_stand_against_the_plan_from_baseline_to_target()
    {
        var progress = ProgressSoFar.Of(FollowedGoals.Counted("test/sam"), Today);

        Assert.Equal(ProgressUnit.AWeek, progress.Unit);
        Assert.Equal([1, 1, 2, 2, 3], progress.Points.Select(point => point.Value));
        Assert.Equal([false, false, true, false, true], progress.Points.Select(point => point.IsSeenByOthers));
        Assert.Equal([new ProgressPoint(new DateOnly(2027, 3, 8), 1), new ProgressPoint(new DateOnly(2027, 4, 30), 3)], progress.Plan);
        Assert.Equal([5, 4, 6, 6, 7], progress.Mood.Select(mood => mood.Value));
        Assert.Equal((1, 2), (progress.StepsDone, progress.Steps));
        Assert.Equal((new DateOnly(2027, 3, 8), new DateOnly(2027, 4, 30)), (progress.From, progress.Until));
    }

    [Acceptance("S3.15")]
    [Fact]
    public void Wins_come_newest_first() => Assert.Equal(
        [new Win(new DateOnly(2027, 4, 11), "Nan took the baby"), new Win(new DateOnly(2027, 3, 21), "she laughed at tea")],
        ProgressSoFar.Of(FollowedGoals.Counted("test/sam"), Today).Wins);

    [Fact]
    public void Levels_are_planned_as_hoped_all_the_way()
    {
        var progress = ProgressSoFar.Of(FollowedGoals.Levelled("test/sam"), Today);

        Assert.Equal((ProgressUnit.Level, -2, 1), (progress.Unit, progress.Points[0].Value, progress.Points[^1].Value));
        Assert.All(progress.Plan, point => Assert.Equal(0, point.Value));
    }

    [Fact]
    public void Goal_without_a_last_day_is_looked_at_until_today_or_until_it_ended()
    {
        var goal = FollowedGoals.Silent("test/sam");
        Assert.Equal(new DateOnly(2027, 9, 1), ProgressSoFar.Of(goal, new DateOnly(2027, 9, 1)).Until);

        goal.End(GoalStatus.Achieved, 0, new DateOnly(2027, 8, 1), DateTimeOffset.UnixEpoch);
        var ended = ProgressSoFar.Of(goal, new DateOnly(2027, 9, 1));
        Assert.Equal((new DateOnly(2027, 8, 1), new DateOnly(2027, 8, 1)), (ended.Until, ended.ReachedOn));
    }

    [Fact]
    public void Figures_of_another_unit_are_not_put_on_the_same_scale()
    {
        var goal = FollowedGoals.Counted("test/sam");
        FollowedGoals.Tell(goal, new DateOnly(2027, 4, 19), (FollowUpQuestions.ADay, "40", 40), (FollowUpQuestions.Rating, "8", 8));

        Assert.Equal(5, ProgressSoFar.Of(goal, Today).Points.Count);
        Assert.Equal(6, ProgressSoFar.Of(goal, Today).Told.Count);
    }

    [Fact]
    public void Day_of_a_step_is_no_check_in()
    {
        var goal = FollowedGoals.Agreed("test/sam", "quiet");
        FollowedGoals.Tell(goal, new DateOnly(2027, 3, 16), (FollowUpQuestions.StepDone, "yes", 1));

        Assert.Empty(ProgressSoFar.Of(goal, Today).Told);
    }

    [Theory]
    [InlineData("counted", "en-GB", "5 check-ins from 14 March to 18 April. Times a week: it began at 1 and is now at 3. Hoped for: 3. Mood went from 5 to 7, out of 10. Seen by others too: 2. Steps done: 1 of 2.")]
    [InlineData("counted", "en-US", "5 check-ins from March 14 to April 18. Times a week: it began at 1 and is now at 3. Hoped for: 3. Mood went from 5 to 7, out of 10. Seen by others too: 2. Steps done: 1 of 2.")]
    [InlineData("counted", "es-ES", "5 veces me lo has contado, del 14 de marzo al 18 de abril. Veces por semana: al principio 1, y ahora 3. Lo que esperas: 3. El ánimo pasó de 5 a 7, sobre 10. Otros también lo han visto: 2. Pasos hechos: 1 de 2.")]
    [InlineData("levelled", "en-GB", "5 check-ins from 10 April to 10 December. It began as “much less than hoped”. Now it is “more than hoped”. Steps done: 0 of 2.")]
    [InlineData("silent", "es-ES", "4 veces me lo has contado, del 20 de marzo al 20 de julio. En un día normal: al principio 18, y ahora 7,5. Lo que esperas: 5. Pasos hechos: 0 de 2.")]
    [InlineData("once", "en-GB", "1 check-in, on 15 March. How close, 0 to 10: 2. Mood: 3 out of 10. Steps done: 0 of 2.")]
    [InlineData("never", "en-GB", "You have not told me yet how it goes. Tell me when you like, and I keep it here. Steps done: 0 of 2.")]
    public void Words_say_what_a_look_would(string goal, string culture, string words)
    {
        var progress = ProgressSoFar.Of(Named(goal), Today);

        Assert.Equal(words, new ProgressWords(Phrasebook.Load(culture[..2]), culture).Tell(progress));
    }

    [Acceptance("S1.13")]
    [Fact]
    public void Drift_is_told_in_kind_words()
    {
        var words = new ProgressWords(Phrasebook.Load("en"), "en-GB");
        var all = string.Join(' ', words.Signals(Drift.Overdue | Drift.Silent | Drift.NoMovement | Drift.StepOverdue));

        Assert.StartsWith("The day you chose has gone by.", all, StringComparison.Ordinal);
        Assert.Contains("Change takes time", all, StringComparison.Ordinal);
        Assert.DoesNotContain("fail", all, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(words.Signals(Drift.None));
    }

    internal static Goal Named(string name) => name switch
    {
        "counted" => FollowedGoals.Counted("test/sam"),
        "levelled" => FollowedGoals.Levelled("test/sam"),
        "silent" => FollowedGoals.Silent("test/sam"),
        "strange" => FollowedGoals.Strange("test/sam"),
        "once" => FollowedGoals.Rated("test/sam", 1),
        "many" => FollowedGoals.Rated("test/sam", 60),
        _ => FollowedGoals.Agreed("test/sam", "never"),
    };
}
