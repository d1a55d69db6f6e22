using System.Globalization;

namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Reads a clock time that limits something: "by quarter past three", "after nine".</summary>
internal static class ClockReader
{
    private static readonly string[] Limits = ["by", "before", "after", "past", "until", "till", "til"];

    /// <summary>The limit that begins there, as HH:MM; null where none does.</summary>
    public static Test? At(Statement s, int i)
    {
        if (!Array.Exists(Limits, word => s.IsWord(i, word)))
        {
            return null;
        }

        var at = s.IsWord(i + 1, "about") || s.IsWord(i + 1, "around") ? i + 2 : i + 1;
        if (Time(s, at, out var hour, out var minute) is not (> 0 and var next) || s.Covers(Signal.Deadline, at) || IsMoment(s, next))
        {
            return null;
        }

        var isOfMorning = s.Is(at, WordClass.Clock) && s[at].End - s[at].Start > 3 && char.IsLetter(s.Plain[s[at].End - 1]);
        hour = hour < 12 && !isOfMorning && IsLate(s, i, next, hour) ? hour + 12 : hour;
        return new Test(TestKind.Clock, new Measure(string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}"), "clock time", null), i, next);
    }

    // "by noon on Friday" is a deadline.
    private static bool IsMoment(Statement s, int i) =>
        s.IsWord(i, "tomorrow") || s.IsWord(i, "tonight") || s.IsWord(i, "today") || (s.IsWord(i, "on") && s.Is(i + 1, WordClass.Weekday));

    /// <summary>The index after the time that is named there; 0 where none is.</summary>
    public static int Time(Statement s, int i, out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        if (s.Is(i, WordClass.Clock))
        {
            hour = (int)s[i].Value;
            minute = (int)Math.Round((s[i].Value - hour) * 100);
            return i + 1;
        }

        if (s.IsWord(i, "noon") || s.IsWord(i, "midday") || s.IsWord(i, "midnight"))
        {
            hour = s.IsWord(i, "midnight") ? 0 : 12;
            return i + 1;
        }

        if (s.IsWord(i, "half") && s.IsWord(i + 1, "past") && IsHour(s, i + 2, out hour))
        {
            minute = 30;
            return i + 3;
        }

        if (s.IsWord(i, "half") && IsHour(s, i + 1, out hour))
        {
            minute = 30;
            return i + 2;
        }

        var count = s.IsWord(i, "a") ? i + 1 : i;
        var minutes = s.IsWord(count, "quarter") ? 15 : s.Is(count, WordClass.Number) && s[count].Value is 5 or 10 or 20 or 25 ? (int)s[count].Value : 0;
        if (minutes > 0 && (s.IsWord(count + 1, "past") || s.IsWord(count + 1, "to")) && IsHour(s, count + 2, out hour))
        {
            var isPast = s.IsWord(count + 1, "past");
            (hour, minute) = isPast ? (hour, minutes) : ((hour + 11) % 12 == 0 ? 12 : (hour + 11) % 12, 60 - minutes);
            return count + 3;
        }

        return Bare(s, i, out hour, out minute);
    }

    // nine; nine o'clock; seven thirty; but not "nine days"
    private static int Bare(Statement s, int i, out int hour, out int minute)
    {
        minute = 0;
        if (!IsHour(s, i, out hour) || s.Is(i + 1, WordClass.Percent) || s.Is(i + 1, WordClass.Month) || s.Is(i + 1, WordClass.Shy))
        {
            return 0;
        }

        if (s.Is(i + 1, WordClass.Number) && s[i + 1].Value is 15 or 30 or 45 or 20 or 10 or 40 or 50)
        {
            minute = (int)s[i + 1].Value;
            return i + 2;
        }

        if (s.IsWord(i + 1, "o'clock") || s.IsWord(i + 1, "oclock"))
        {
            return i + 2;
        }

        var isAlone = s.IsBreak(i + 1) || RateReader.At(s, i + 1) is not null || s.Covers(Signal.Deadline, i + 1) || s.IsWord(i + 1, "on")
            || s.IsWord(i + 1, "at") || s.IsWord(i + 1, "in") || s.IsWord(i + 1, "for") || s.IsWord(i + 1, "and") || s.IsWord(i + 1, "with") || s.IsWord(i + 1, "every")
            || s.IsWord(i + 1, "until") || s.IsWord(i + 1, "so") || s.IsWord(i + 1, "without") || s.IsWord(i + 1, "or");
        return isAlone ? i + 1 : 0;
    }

    private static bool IsHour(Statement s, int i, out int hour)
    {
        hour = s.Is(i, WordClass.Number) && s[i].Value is >= 1 and <= 12 ? (int)s[i].Value : 0;
        return hour > 0;
    }

    // Nobody's telly goes off at nine in the morning; nobody is in class by nine at night.
    private static bool IsLate(Statement s, int i, int next, int hour)
    {
        var isMorning = false;
        var isEvening = false;
        for (var at = 0; at < s.Count; at++)
        {
            isMorning |= s.IsWord(at, "morning") || s.IsWord(at, "mornings") || (s.IsWord(at, "up") && (s.IsWord(at - 1, "get") || s.IsWord(at - 1, "getting"))) || s.IsWord(at, "wake") || s.IsWord(at, "registration") || s.IsWord(at, "breakfast") || s.IsWord(at, "dressed") || s.IsWord(at, "desk");
            isEvening |= s.IsWord(at, "night") || s.IsWord(at, "evening") || s.IsWord(at, "nights") || s.IsWord(at, "bed") || s.IsWord(at, "lights") || s.IsWord(at, "asleep") || s.IsWord(at, "tea") || s.IsWord(at, "dinner");
        }

        return isEvening || (!isMorning && (hour is >= 1 and <= 6 || (hour <= 11 && hour >= 6 && (s.IsWord(i, "after") || s.IsWord(i, "past")))));
    }
}
