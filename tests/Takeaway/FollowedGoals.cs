using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.Takeaway;

/// <summary>Goals of which people have told how they go.</summary>
internal static class FollowedGoals
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2027-03-10T10:00:00Z", null);

    /// <summary>Counted by the week, from once to 3 times: five check-ins, two of them seen by others, a step done and one open.</summary>
    public static Goal Counted(string owner, string id = "followed", string language = "en")
    {
        var goal = Agreed(owner, id, language, amount: 3, baseline: 1);
        Tell(goal, new DateOnly(2027, 3, 14), (FollowUpQuestions.AWeek, "once", 1), (FollowUpQuestions.Mood, "5", 5), (FollowUpQuestions.Hindered, "late shifts", null));
        Tell(goal, new DateOnly(2027, 3, 21), (FollowUpQuestions.AWeek, "1", 1), (FollowUpQuestions.Mood, "4", 4), (FollowUpQuestions.Win, "she laughed at tea", null));
        Tell(goal, new DateOnly(2027, 3, 28), (FollowUpQuestions.AWeek, "2", 2), (FollowUpQuestions.Mood, "6", 6), (FollowUpQuestions.SeenBy, "Nan", null));
        Tell(goal, new DateOnly(2027, 4, 11), (FollowUpQuestions.AWeek, "2", 2), (FollowUpQuestions.Mood, "6", 6), (FollowUpQuestions.Helped, "Nan took the baby", null));
        Tell(goal, new DateOnly(2027, 4, 18), (FollowUpQuestions.AWeek, "3", 3), (FollowUpQuestions.Mood, "7", 7), (FollowUpQuestions.Evidence, "the chart on the fridge", null), (FollowUpQuestions.SeenBy, "her teacher", null));
        goal.SettleStep(FollowUpSlots.Of(goal.Steps[0]), new DateOnly(2027, 3, 16), null, Now);
        return goal;
    }

    /// <summary>Told in the words of the levels, from far less than hoped for to more, over a year's end.</summary>
    public static Goal Levelled(string owner, string id = "levelled")
    {
        var goal = Agreed(owner, id, "en", amount: null, baseline: null, target: new DateOnly(2028, 2, 1));
        foreach (var (month, level) in new[] { (4, -2), (6, -2), (8, -1), (10, 0), (12, 1) })
        {
            Tell(goal, new DateOnly(2027, month, 10), (FollowUpQuestions.Level, "as I see it", level));
        }

        return goal;
    }

    /// <summary>Rated from 0 to 10, a day apart.</summary>
    public static Goal Rated(string owner, int times, string id = "rated")
    {
        var goal = Agreed(owner, id, "en", amount: null, baseline: null, target: new DateOnly(2027, 5, 31));
        for (var i = 0; i < times; i++)
        {
            var (rating, mood) = (2 + (i * 7 / Math.Max(1, times)) + (i % 3 == 1 ? -1 : 0), 3 + (i % 5));
            Tell(goal, new DateOnly(2027, 3, 15).AddDays(i), (FollowUpQuestions.Rating, "so", rating), (FollowUpQuestions.Mood, "so", mood));
        }

        return goal;
    }

    /// <summary>Less is better: from 20 to 5 a day, with a long silence in the middle and no last day.</summary>
    public static Goal Silent(string owner, string id = "silent")
    {
        var goal = Agreed(owner, id, "en", amount: 5, baseline: 20, period: "P1D", hasTarget: false);
        Tell(goal, new DateOnly(2027, 3, 20), (FollowUpQuestions.ADay, "18", 18));
        Tell(goal, new DateOnly(2027, 4, 1), (FollowUpQuestions.ADay, "14", 14));
        Tell(goal, new DateOnly(2027, 7, 10), (FollowUpQuestions.ADay, "9", 9));
        Tell(goal, new DateOnly(2027, 7, 20), (FollowUpQuestions.ADay, "7.5", 7.5m));
        return goal;
    }

    /// <summary>Told in words that break pages.</summary>
    public static Goal Strange(string owner, string id = "strange-progress")
    {
        var goal = Agreed(owner, id, "en", amount: 3, baseline: 1);
        const string markup = "</svg><script>alert(1)</script><img src=x onerror=alert(2)> =cmd|' /C calc'!A0 \u202Egnidaer אני \u0001";
        Tell(goal, new DateOnly(2027, 3, 14), (FollowUpQuestions.AWeek, markup, 99999999), (FollowUpQuestions.Win, markup, null), (FollowUpQuestions.Hindered, markup, null));
        Tell(goal, new DateOnly(2027, 3, 21), (FollowUpQuestions.AWeek, markup, 0.25m), (FollowUpQuestions.Evidence, new string('w', 400), null), (FollowUpQuestions.SeenBy, markup, null), (FollowUpQuestions.Lesson, markup, null));
        return goal;
    }

    /// <summary>Confirmed, and nothing told of it yet.</summary>
    public static Goal Agreed(
        string owner, string id, string language = "en", decimal? amount = 3, decimal? baseline = 1, string period = "P1W", DateOnly? target = null, bool hasTarget = true)
    {
        var goal = Goal.Begin(id, owner, "smart", Now.AddDays(-5), language);
        Accept(goal, KnownQuestions.Wish, "more time with my daughter");
        if (amount is not null)
        {
            Accept(goal, KnownQuestions.Amount, "so often", amount, period);
            Accept(goal, KnownQuestions.Baseline, "so often now", baseline, period);
        }

        if (hasTarget)
        {
            goal.Accept(new Answer { QuestionId = KnownQuestions.Target, Words = "then", Date = target ?? new DateOnly(2027, 4, 30), At = Now }, 1);
        }

        goal.Accept(new Answer { QuestionId = KnownQuestions.Start, Words = "soon", Date = new DateOnly(2027, 3, 8), At = Now }, 1);
        foreach (var (step, day) in new[] { ("put my phone in the drawer", 16), ("let Mia pick three games", 20) })
        {
            Accept(goal, KnownQuestions.StepWhat, step);
            goal.Accept(new Answer { QuestionId = KnownQuestions.StepBy, Words = "then", Date = new DateOnly(2027, 3, day), At = Now }, 1);
            goal.TakeStep(Now.AddMinutes(day));
        }

        goal.Agree("I will play what Mia picks, with my phone away.", Now);
        return goal;
    }

    /// <summary>Tells in a check-in how it goes.</summary>
    public static void Tell(Goal goal, DateOnly on, params (string Question, string Words, decimal? Number)[] told)
    {
        var at = new DateTimeOffset(on.ToDateTime(new TimeOnly(18, 0)), TimeSpan.Zero);
        goal.Open(FollowUpSlots.CheckIn, "check-in", on, at);
        foreach (var (question, words, number) in told)
        {
            Accept(goal, question, words, number);
            if (FollowUpQuestions.Counts.Contains(question) && Measured.Of(goal) is { } measured)
            {
                goal.Attain(measured.Scale.LevelOf(number!.Value), question, at);
            }
        }

        goal.CloseFollowUp(at);
    }

    private static void Accept(Goal goal, string question, string words, decimal? number = null, string? period = null) =>
        goal.Accept(new Answer { QuestionId = question, Words = words, Number = number, Period = period, At = goal.OpenedAt ?? Now }, 1);
}
