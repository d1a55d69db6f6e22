namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Reads the numbers of the goal that count something, from left to right.</summary>
internal static class NumberTests
{
    private static readonly string[] Fillers = ["more", "fewer", "extra", "separate", "different", "full", "whole", "good", "new", "of", "the", "my", "our", "next", "other", "proper", "or"];

    public static List<Test> All(Statement s)
    {
        List<Test> all = [];
        foreach (var part in s.Parts)
        {
            for (var i = part.First; i < part.Next && part.IsAim; i++)
            {
                if (ClockReader.At(s, i) is { } clock)
                {
                    i = clock.Next - 1;
                }
                else if (At(s, i, part) is { } test)
                {
                    all.Add(test);
                    i = Math.Max(i, test.Next - 1);
                }
            }
        }

        return all;
    }

    private static Test? At(Statement s, int i, Part part)
    {
        if (s.Covers(Signal.NotNumber, i) || Uncounted.IsName(s, i) || Uncounted.IsBaseline(s, i) || s.Deadlines.Any(hit => hit.First <= i && i < hit.Next && !Uncounted.IsRun(s, hit.Next)))
        {
            return null;
        }

        if (s.Is(i, WordClass.Ratio))
        {
            return Ratio(s, i);
        }

        if (Often(s, i) is { } often)
        {
            return often;
        }

        if (Halves(s, i) is { } half)
        {
            return half;
        }

        if (Numerals.Read(s, i, out var value) is > 0 and var next)
        {
            return s.Is(i, WordClass.Clock) && Array.Exists(["by", "at", "before", "after", "of"], word => s.IsWord(i - 1, word)) ? null : Counted(s, i, next, value, part);
        }

        return Single(s, i);
    }

    private static Test Ratio(Statement s, int i) =>
        new(TestKind.Scale, new Measure(RateReader.Text(s[i].Value), "scale points", null), i, i + 1);

    // once a day, twice a week
    private static Test? Often(Statement s, int i)
    {
        var count = s.IsWord(i, "once") ? 1 : s.IsWord(i, "twice") ? 2 : s.IsWord(i, "thrice") ? 3 : 0;
        var isEach = count > 0 && s.Is(i + 1, WordClass.Each) | s.IsWord(i + 1, "a") && !s.IsBreak(i + 2);
        if (count > 0 && s.IsWord(i + 1, "this") && RateReader.Period(s, i + 2) is { } current)
        {
            return new Test(TestKind.Count, new Measure(RateReader.Text(count), "times", current.Per), i, current.Next);
        }

        return (count > 1 || isEach) && RateAfter(s, i + 1) is null ? new Test(TestKind.Count, new Measure(RateReader.Text(count), "times", null), i, i + 1)
            : count > 0 && RateAfter(s, i + 1) is { } rate
            ? new Test(TestKind.Count, new Measure(RateReader.Text(count), "times", rate.Per), i, rate.Next) : null;
    }

    // half an hour; quarter of an hour
    private static Test? Halves(Statement s, int i)
    {
        var minutes = s.IsWord(i, "half") ? 30 : s.IsWord(i, "quarter") ? 15 : 0;
        var at = s.IsWord(i + 1, "of") ? i + 2 : i + 1;
        at += s.IsWord(at, "an") || s.IsWord(at, "a") ? 1 : 0;
        if (minutes == 0 || !(s.IsWord(at, "hour") || s.IsWord(at, "hr")))
        {
            return s.IsWord(i, "hour") && s.IsWord(i + 1, "and") && s.IsWord(i + 3, "half") ? Length(s, i, i + 4, 90, "minutes") : null;
        }

        return Length(s, i, at + 1, s.IsWord(i - 2, "quarters") ? 45 : minutes, "minutes");
    }

    private static Test Length(Statement s, int i, int next, double value, string unit) =>
        new(TestKind.Length, new Measure(RateReader.Text(value), unit, null), i, next);

    // a page a day; a tenner a week; an hour each night
    private static Test? Single(Statement s, int i)
    {
        if (!s.IsWord(i, "a") && !s.IsWord(i, "an"))
        {
            return null;
        }

        var isTen = s.IsWord(i + 1, "tenner");
        var isFive = s.IsWord(i + 1, "fiver");
        for (var at = i + 2; at <= i + 4 && !s.IsBreak(at - 1) && !s.Is(at - 1, WordClass.Number); at++)
        {
            if (RateReader.At(s, at) is { } rate && !s.Is(i + 1, WordClass.PerDay) && RateReader.Period(s, i + 1) is null)
            {
                var kind = s.IsWord(i + 1, "hour") || s.IsWord(i + 1, "minute") ? TestKind.Length : TestKind.Amount;
                var unit = isTen || isFive ? "pounds" : s.Words(i + 1, at);
                return new Test(kind, new Measure(isTen ? "10" : isFive ? "5" : "1", unit, rate.Per), i, rate.Next);
            }
        }

        return isTen || isFive ? new Test(TestKind.Amount, new Measure(isTen ? "10" : "5", "pounds", null), i, i + 2)
            : s.IsWord(i + 1, "hour") ? Length(s, i, i + 2, 1, "hours")
            : s.IsWord(i + 1, "dozen") ? new Test(TestKind.Amount, new Measure("12", s.Words(i + 2, Math.Min(i + 3, s.Count)), null), i, i + 2) : null;
    }

    private static Test? Counted(Statement s, int i, int next, double value, Part part)
    {
        if ((s.IsWord(next, "to") || s.IsWord(next, "or")) && Numerals.Read(s, next + 1, out var upper) is > 0 and var end && !s.Covers(Signal.Deadline, next + 1) && upper > value && !s.IsWord(i - 1, "from"))
        {
            (next, value) = (end, s.IsWord(next, "or") ? value : value);
        }

        return UnitTests.Read(s, i, next, value, part, Fillers);
    }

    public static Rate? RateAfter(Statement s, int i) =>
        RateReader.At(s, i) ?? (s.IsWord(i, "in") || s.IsWord(i, "the") ? RateReader.At(s, i + 1) : null);
}
