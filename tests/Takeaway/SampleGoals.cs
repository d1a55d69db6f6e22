using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.Takeaway;

/// <summary>Goals to take away, as people set them.</summary>
internal static class SampleGoals
{
    public static readonly DateTimeOffset Now = DateTimeOffset.Parse("2027-03-10T10:00:00Z", null);

    /// <summary>A parent's goal: confirmed twice, with steps of its own people and days, and answers of three others.</summary>
    public static Goal Full(string owner, string id = "full")
    {
        var goal = Goal.Begin(id, owner, "smart", Now);
        Tell(goal, ("wish", "want more time w my daughter"), ("who", "just me and mia"), ("what", "playing what she picks, no phone"));
        Tell(goal, ("where", "living room"), ("when", "after tea"), ("why", "i miss her"), ("outcome", "we laugh more"));
        Tell(goal, ("amount", "3 times a week"), ("baseline", "about once"), ("obstacle", "late shifts"));
        Tell(goal, ("plan", "do it in the morning"), ("confidence", "8"));
        TellDays(goal, new DateOnly(2027, 3, 15), new DateOnly(2027, 4, 30));
        AddStep(goal, "Put my phone in the drawer", "me", new DateOnly(2027, 3, 16), "it is in the drawer at tea");
        AddStep(goal, "Ask Nan to take the baby", "Nan and me", null, "she says yes");
        AddStep(goal, "Let Mia pick three games", "Mia", new DateOnly(2027, 3, 20), null);
        goal.Agree("I will play what she picks, no phone, with Mia, in the living room, after tea, twice a week.", Now);
        goal.Reopen("twice was too easy", Now.AddDays(2));
        goal.Agree(
            "I will play what she picks, no phone, with Mia, in the living room, after tea, 3 times a week, because I miss her. "
            + "I start on Monday 15 March 2027. I want to be there by Friday 30 April 2027.",
            Now.AddDays(2));
        goal.Hear(Says("Mia", PlanRole.Child, Verdict.Agrees, "Yes!!", null, 1), Now.AddDays(1));
        goal.Hear(Says("Tom", PlanRole.Parent, Verdict.InPart, "Not on Fridays, I work then.", "We swap Friday for Saturday.", 2), Now.AddDays(3));
        goal.Hear(Says("Ana Ruiz", PlanRole.Practitioner, Verdict.Disagrees, "I'd begin with twice.", null, 2), Now.AddDays(3));
        return goal;
    }

    /// <summary>A second one, without steps.</summary>
    public static Goal Small(string owner, string id = "small")
    {
        var goal = Goal.Begin(id, owner, "smart", Now.AddDays(1));
        Tell(goal, ("wish", "sleep better"), ("who", "just me"), ("what", "going to bed at ten"), ("when", "on weekdays"));
        Tell(goal, ("amount", "5 nights a week"), ("baseline", "1 night"), ("outcome", "I wake up rested"));
        TellDays(goal, new DateOnly(2027, 3, 11), new DateOnly(2027, 6, 1));
        goal.Agree("I will go to bed at ten, on weekdays, 5 nights a week.", Now.AddDays(1));
        return goal;
    }

    /// <summary>One that was just begun.</summary>
    public static Goal Gaps(string owner, string id = "gaps")
    {
        var goal = Goal.Begin(id, owner, "smart", Now.AddDays(4));
        Tell(goal, ("wish", "less stress in the morning"));
        goal.Accept(Answer.Skip("who", Now), 1);
        return goal;
    }

    /// <summary>One in words that break pages: markup, a script from right to left, marks that turn text around, no place to break a line, line breaks.</summary>
    public static Goal Strange(string owner, string id = "strange")
    {
        var goal = Goal.Begin(id, owner, "smart", Now.AddDays(5));
        Tell(goal, ("wish", "<img src=x onerror=alert(1)> & \"quotes\" <b>bold</b>"), ("who", "אני ודנה, 3 ימים"), ("what", "playing with \u202Egnidaer"));
        Tell(goal, ("where", new string('w', 400)), ("when", "first line\r\nBcc: all@example.org\r\n\r\nsecond line"), ("why", "לעשות יותר ביחד 🤗"));
        Tell(goal, ("amount", "3; times, a week\\n"), ("outcome", "👨‍👩‍👧‍👦 " + new string('ö', 200)), ("baseline", "</td></table><script>alert(2)</script>"));
        Tell(goal, ("obstacle", "مشغول"), ("plan", "نحاول غدا"));
        TellDays(goal, new DateOnly(2027, 3, 15), new DateOnly(2027, 4, 30));
        AddStep(goal, "<script>alert(3)</script>, \"a\"; b\\c", "דנה", new DateOnly(2027, 3, 31), "1\r\n2");
        goal.Agree("I will play, with \u2068דנה\u2069, <b>often</b>;\r\nX-Evil: 1, " + new string('ö', 120), Now.AddDays(5));
        goal.Hear(Says("<i>Дана</i>", PlanRole.Other, Verdict.Disagrees, "<script>alert(4)</script>", "אחר כך", 1), Now.AddDays(6));
        return goal;
    }

    private static void Tell(Goal goal, params (string Question, string Words)[] answers)
    {
        foreach (var (question, words) in answers)
        {
            goal.Accept(new Answer { QuestionId = question, Words = words, At = goal.CreatedAt }, 1);
        }
    }

    private static void TellDays(Goal goal, DateOnly start, DateOnly target)
    {
        goal.Accept(new Answer { QuestionId = KnownQuestions.Target, Words = "in some weeks", Date = target, At = goal.CreatedAt }, 1);
        goal.Accept(new Answer { QuestionId = KnownQuestions.Start, Words = "soon", Date = start, At = goal.CreatedAt }, 1);
    }

    private static void AddStep(Goal goal, string what, string who, DateOnly? by, string? measure)
    {
        Tell(goal, (KnownQuestions.StepWhat, what), (KnownQuestions.StepWho, who));
        goal.Accept(new Answer { QuestionId = KnownQuestions.StepBy, Words = "some day soon", Date = by, At = Now }, 1);
        if (measure is not null)
        {
            Tell(goal, (KnownQuestions.StepMeasure, measure));
        }

        goal.TakeStep(goal.CreatedAt.AddMinutes(goal.Steps.Count));
    }

    private static Agreement Says(string name, PlanRole role, Verdict verdict, string words, string? follows, int version) => new()
    {
        ById = $"test/{name}",
        Name = name,
        Role = role,
        Verdict = verdict,
        Words = words,
        Follows = follows,
        Version = version,
        At = Now.AddDays(3),
    };
}
