using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Tests.Goals;

/// <summary>A goal that is asked about: what is kept of it, and what the figures say.</summary>
public sealed class GoalFollowingTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Sunday = new(2027, 3, 14);

    [Fact]
    public void What_is_told_at_a_check_in_is_kept_by_its_day_and_asked_anew_the_next_time()
    {
        var goal = Followed("3", "P1W", "1");
        Tell(goal, Sunday, FollowUpQuestions.AWeek, "2", 2);
        Assert.Null(goal.AnswerTo(FollowUpQuestions.AWeek));
        Tell(goal, Sunday.AddDays(7), FollowUpQuestions.AWeek, "3", 3);
        Assert.Equal([(Sunday, 2m), (Sunday.AddDays(7), 3m)], goal.CheckIns.Select(told => (told.On, told.Count!.Value)));
        Assert.Equal(["what", KnownQuestions.Amount, KnownQuestions.Baseline, KnownQuestions.Target], goal.Answers.Select(answer => answer.QuestionId));
    }

    [Fact]
    public void A_check_in_of_the_same_day_takes_the_place_of_the_earlier_one_answer_by_answer()
    {
        var goal = Followed("3", "P1W", "1");
        Tell(goal, Sunday, FollowUpQuestions.AWeek, "2", 2);
        goal.Open(FollowUpSlots.CheckIn, TopicIds.CheckIn, Sunday, Now.AddHours(1));
        Assert.Null(goal.AnswerTo(FollowUpQuestions.AWeek));
        goal.Accept(new Answer { QuestionId = FollowUpQuestions.AWeek, Words = "4", Number = 4, At = Now.AddHours(2) }, 1);
        Assert.Equal(4, Assert.Single(goal.CheckIns).Count);
    }

    [Fact]
    public void Three_questions_in_a_row_without_an_answer_are_counted_and_one_word_ends_the_count()
    {
        var goal = Followed("3", "P1W", "1");
        for (var week = 0; week <= Goal.MostUnanswered; week++)
        {
            goal.Open(FollowUpSlots.CheckIn, TopicIds.CheckIn, Sunday.AddDays(7 * week), Now.AddDays(7 * week));
        }

        Assert.Equal(Goal.MostUnanswered, goal.Unanswered);
        Assert.True(goal.HearFrom(Sunday.AddDays(30)));
        Assert.Equal((0, Sunday.AddDays(30)), (goal.Unanswered, goal.FollowedFrom));
        Assert.False(goal.HearFrom(Sunday.AddDays(30)));
    }

    [Fact]
    public void A_check_in_that_was_told_in_part_is_no_silence()
    {
        var goal = Followed("3", "P1W", "1");
        goal.Open(FollowUpSlots.CheckIn, TopicIds.CheckIn, Sunday, Now);
        goal.Accept(new Answer { QuestionId = FollowUpQuestions.AWeek, Words = "2", Number = 2, At = Now.AddHours(1) }, 1);
        goal.Open(FollowUpSlots.CheckIn, TopicIds.CheckIn, Sunday.AddDays(7), Now.AddDays(7));
        Assert.Equal((0, 2m), (goal.Unanswered, goal.CheckIns[0].Count!.Value));
    }

    [Theory]
    [InlineData("3", "P1W", "1", FollowUpQuestions.AWeek)]
    [InlineData("1", "P1D", "1", FollowUpQuestions.AWeek)]
    [InlineData("12", "P1D", "3", FollowUpQuestions.ADay)]
    [InlineData("85", null, "63", FollowUpQuestions.Figure)]
    public void A_goal_is_counted_by_the_week_by_the_day_or_as_a_figure(string amount, string? period, string baseline, string question) =>
        Assert.Equal(question, Measured.Of(Followed(amount, period, baseline))!.QuestionId);

    [Fact]
    public void A_goal_without_a_figure_is_not_counted() => Assert.Null(Measured.Of(Followed(null, null, null)));

    [Fact]
    public void The_persons_own_levels_count_in_place_of_those_that_were_proposed()
    {
        var goal = Followed("3", "P1W", "1", levels: "0, 1, 2, 4 and 7 times");
        Assert.Equal([0m, 1m, 2m, 4m, 7m], Measured.Of(goal)!.Scale.Levels.Select(level => level!.Value));
        Assert.Equal(1, Measured.Of(goal)!.Scale.LevelOf(4));
    }

    [Theory]
    [InlineData("−2: 1 · −1: 2 · 0: 3 · +1: 4 · +2: 5 times a week", "1 2 3 4 5")]
    [InlineData("5, 4, 3, 2, 1", "5 4 3 2 1")]
    [InlineData("0.5 1 1.5 2 2.5", "0.5 1 1.5 2 2.5")]
    [InlineData("1, 2, 3", null)]
    [InlineData("1, 3, 2, 4, 5", null)]
    [InlineData("much less, less, as hoped, more, much more", null)]
    [InlineData("", null)]
    public void Five_figures_in_a_row_are_levels(string words, string? levels) =>
        Assert.Equal(levels, AttainmentScale.Read(words) is { } scale ? string.Join(' ', scale.Levels.Select(level => $"{level:0.#}")) : null);

    // Counted against the baseline first, then against the time before; less is better where the goal is to have less.
    [Theory]
    [InlineData("3", "1", "0", Movement.Less)]
    [InlineData("3", "1", "1", Movement.Same)]
    [InlineData("3", "1", "2", Movement.Closer)]
    [InlineData("3", "1", "3", Movement.Reached)]
    [InlineData("3", "1", "5", Movement.Above)]
    [InlineData("3", "1", "2 1", Movement.Less)]
    [InlineData("3", "1", "1 2", Movement.Closer)]
    [InlineData("1", "5", "4", Movement.Closer)]
    [InlineData("1", "5", "4 5", Movement.Less)]
    [InlineData("1", "5", "1", Movement.Reached)]
    [InlineData("1", "5", "0", Movement.Above)]
    public void A_count_says_where_the_goal_has_moved(string amount, string baseline, string counts, Movement movement)
    {
        var goal = Followed(amount, "P1W", baseline);
        foreach (var (count, week) in counts.Split(' ').Select((count, week) => (decimal.Parse(count, null), week)))
        {
            Tell(goal, Sunday.AddDays(7 * week), FollowUpQuestions.AWeek, $"{count}", count, Measured.Of(goal)!.Scale.LevelOf(count));
        }

        Assert.Equal(movement, Movements.Latest(goal));
    }

    [Theory]
    [InlineData("", Movement.Unknown)]
    [InlineData("3", Movement.Less)]
    [InlineData("6", Movement.Closer)]
    [InlineData("6 6", Movement.Same)]
    [InlineData("6 10", Movement.Reached)]
    public void A_rating_says_where_the_goal_has_moved(string ratings, Movement movement)
    {
        var goal = Followed(null, null, null);
        foreach (var (rating, week) in ratings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((rating, week) => (decimal.Parse(rating, null), week)))
        {
            Tell(goal, Sunday.AddDays(7 * week), FollowUpQuestions.Rating, $"{rating}", rating);
        }

        Assert.Equal(movement, Movements.Latest(goal));
    }

    [Theory]
    [InlineData("-2 -2 -2", Drift.NoMovement)]
    [InlineData("-1 -2 -2", Drift.NoMovement)]
    [InlineData("-2 -2 -1", Drift.None)]
    [InlineData("-2 -2", Drift.None)]
    [InlineData("0 0 0", Drift.None)]
    public void Drift_is_three_check_ins_that_bring_a_goal_no_further(string levels, Drift drift)
    {
        var goal = Followed("3", "P1W", "1");
        foreach (var (level, week) in levels.Split(' ').Select((level, week) => (int.Parse(level, null), week)))
        {
            Tell(goal, Sunday.AddDays(7 * week), FollowUpQuestions.AWeek, "some", null, level);
        }

        Assert.Equal(drift, Drifting.Of(goal, Sunday.AddDays(21)));
    }

    [Fact]
    public void Drift_is_a_day_that_has_gone_by_and_a_silence()
    {
        var goal = Followed("3", "P1W", "1");
        Assert.Equal(Drift.Overdue, Drifting.Of(goal, new DateOnly(2027, 5, 1)));
        for (var week = 0; week < 3; week++)
        {
            goal.Open(FollowUpSlots.CheckIn, TopicIds.CheckIn, Sunday.AddDays(7 * week), Now.AddDays(7 * week));
        }

        Assert.Equal(Drift.Silent, Drifting.Of(goal, Sunday.AddDays(14)));
        goal.LeaveFollowUp(Now.AddDays(15));
        goal.End(GoalStatus.LetGo, -2, Sunday.AddDays(15), Now.AddDays(15));
        Assert.Equal(Drift.None, Drifting.Of(goal, new DateOnly(2027, 5, 1)));
    }

    [Fact]
    public void A_goal_that_has_ended_is_asked_about_no_more_and_cannot_end_twice()
    {
        var goal = Followed("3", "P1W", "1");
        goal.End(GoalStatus.Achieved, 1, Sunday, Now);
        Assert.Equal((GoalStatus.Achieved, 1, Sunday), (goal.Status, goal.Attained, goal.EndedOn));
        Assert.Throws<InvalidOperationException>(() => goal.End(GoalStatus.LetGo, null, Sunday, Now));
        Assert.Throws<InvalidOperationException>(() => goal.Open(FollowUpSlots.CheckIn, TopicIds.CheckIn, Sunday, Now));
        Assert.Throws<ArgumentOutOfRangeException>(() => Followed("3", "P1W", "1").End(GoalStatus.Paused, null, Sunday, Now));
    }

    [Fact]
    public void A_goal_rests_and_is_taken_up_again_from_that_day_on()
    {
        var goal = Followed("3", "P1W", "1");
        goal.Pause(Now);
        Assert.Equal(GoalStatus.Paused, goal.Status);
        goal.Resume(Sunday.AddDays(20), Now.AddDays(24));
        Assert.Equal((GoalStatus.Agreed, Sunday.AddDays(20)), (goal.Status, goal.FollowedFrom));
    }

    private static Goal Followed(string? amount, string? period, string? baseline, string? levels = null)
    {
        var goal = Goal.Begin("g1", "test/sam", "smart", Now);
        goal.Accept(new Answer { QuestionId = "what", Words = "read", At = Now }, 1);
        if (amount is not null)
        {
            goal.Accept(new Answer { QuestionId = KnownQuestions.Amount, Words = amount, Number = decimal.Parse(amount, null), Period = period, At = Now }, 1);
            goal.Accept(new Answer { QuestionId = KnownQuestions.Baseline, Words = baseline!, Number = decimal.Parse(baseline!, null), At = Now }, 1);
        }

        if (levels is not null)
        {
            goal.Accept(new Answer { QuestionId = KnownQuestions.Levels, Words = levels, At = Now }, 1);
        }

        goal.Accept(new Answer { QuestionId = KnownQuestions.Target, Words = "end of april", Date = new DateOnly(2027, 4, 30), At = Now }, 1);
        goal.Agree("I will read.", Now);
        goal.Follow(new Rhythm([DayOfWeek.Sunday], new TimeOnly(18, 0)), DateOnly.FromDateTime(Now.DateTime), Now);
        return goal;
    }

    private static void Tell(Goal goal, DateOnly on, string questionId, string words, decimal? number, int? level = null)
    {
        var at = Now.AddDays(on.DayNumber - Sunday.DayNumber);
        goal.Open(FollowUpSlots.CheckIn, TopicIds.CheckIn, on, at);
        goal.Accept(new Answer { QuestionId = questionId, Words = words, Number = number, At = at }, 1);
        if (level is { } known)
        {
            goal.Attain(known, questionId, at);
        }

        goal.CloseFollowUp(at);
    }
}
