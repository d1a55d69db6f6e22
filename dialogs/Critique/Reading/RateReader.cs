using System.Globalization;

namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>A frequency: how often in which period.</summary>
internal readonly record struct Rate(int Count, string Per, int Next);

/// <summary>Reads "every night", "a week", "on Mondays and Thursdays", "daily".</summary>
internal static class RateReader
{
    private static readonly (WordClass Class, string Per)[] Periods =
    [
        (WordClass.PerSchoolDay, "school day"), (WordClass.PerWeekday, "weekday"), (WordClass.PerFortnight, "fortnight"), (WordClass.PerOther, "other day"), (WordClass.PerDay, "day"),
        (WordClass.PerWeek, "week"), (WordClass.PerMonth, "month"), (WordClass.PerYear, "year"),
    ];

    private static readonly (WordClass Class, string Per)[] Rates =
    [
        (WordClass.RateDay, "day"), (WordClass.RateWeek, "week"), (WordClass.RateFortnight, "fortnight"), (WordClass.RateMonth, "month"),
    ];

    private static readonly string[] Bounding = ["for", "in", "within", "over", "about", "like", "have", "take", "what", "such", "during", "just", "been", "after", "until", "by", "than"];

    public static Rate? At(Statement s, int i)
    {
        if (s.Covers(Signal.Loose, i))
        {
            return null;
        }

        if (Weekdays(s, i) is { } days)
        {
            return days;
        }

        if (s.Is(i, WordClass.Each) && Period(s, i + 1) is { } each)
        {
            return each;
        }

        if ((s.IsWord(i, "a") || s.IsWord(i, "an")) && !IsBounded(s, i) && Period(s, i + 1) is { } period)
        {
            return period;
        }

        foreach (var (wordClass, per) in Rates)
        {
            if (s.After(i, wordClass) is > 0 and var next)
            {
                return new Rate(1, per, next);
            }
        }

        return Halves(s, i);
    }

    /// <summary>The period that is named there, as it is written in a measure.</summary>
    public static Rate? Period(Statement s, int i)
    {
        Rate? longest = null;
        foreach (var (wordClass, per) in Periods)
        {
            if (s.After(i, wordClass) is > 0 and var next && next > (longest?.Next ?? 0))
            {
                longest = new Rate(1, per, next);
            }
        }

        return longest;
    }

    private static bool IsBounded(Statement s, int i) => i == 0 || s.IsBreak(i - 1) || Array.Exists(Bounding, word => s.IsWord(i - 1, word));

    // on Mondays and Thursdays; every Mon + Thu; Saturdays
    private static Rate? Weekdays(Statement s, int i)
    {
        var isEach = s.Is(i, WordClass.Each);
        var at = isEach || s.IsWord(i, "on") ? i + 1 : i;
        var count = 0;
        var isPlural = false;
        var next = at;
        while (IsWeekday(s, at))
        {
            isPlural |= s.Is(at, WordClass.Weekdays);
            count++;
            next = ++at;
            isPlural |= s.IsWord(at, "mornings") || s.IsWord(at, "evenings") || s.IsWord(at, "nights") || s.IsWord(at, "afternoons");
            at = SkipDayPart(s, at);
            next = at;
            at += at < s.Count && (s[at].Mark is ',' or '/' || s.IsWord(at, "and")) ? 1 : 0;
            at += s.IsWord(at, "and") ? 1 : 0;
            at += s.Is(at, WordClass.Each) || s.IsWord(at, "on") ? 1 : 0;
        }

        if (count == 1 && (s.IsWord(next, "to") || s.IsWord(next, "till") || s.IsWord(next, "through") || s[next].Mark == '-') && IsWeekday(s, next + 1))
        {
            return new Rate(1, "weekday", next + 2);
        }

        isPlural |= count == 1 && s.Is(i - 1, WordClass.Own) && !s.IsBreak(next);
        if (count > 0 && (isEach || isPlural || count > 1))
        {
            return new Rate(count, "week", next);
        }

        return s.IsWord(at, "weekdays") || s.IsWord(at, "weeknights") ? new Rate(1, "weekday", at + 1)
            : s.IsWord(at, "weekends") ? new Rate(1, "week", at + 1)
            : s.IsWord(at, "school") && !s.Is(i - 1, WordClass.Number) && (s.IsWord(at + 1, "nights") || s.IsWord(at + 1, "days") || s.IsWord(at + 1, "mornings")) ? new Rate(1, "school day", at + 2)
            : null;
    }

    private static int SkipDayPart(Statement s, int i) =>
        s.IsWord(i, "mornings") || s.IsWord(i, "evenings") || s.IsWord(i, "nights") || s.IsWord(i, "afternoons") ? i + 1 : s.After(i, WordClass.PerDay) is > 0 and var next ? next : i;

    private static bool IsWeekday(Statement s, int i) =>
        s.Is(i, WordClass.Weekday) || s.Is(i, WordClass.Weekdays) || (s.Is(i, WordClass.Shy) && (s.IsWord(i, "sat") || s.IsWord(i, "sun") || s.IsWord(i, "wed")));

    // morning and night
    private static Rate? Halves(Statement s, int i) =>
        s.IsWord(i, "morning") && (s.IsWord(i + 1, "and") || s.IsWord(i + 1, "n")) && (s.IsWord(i + 2, "night") || s.IsWord(i + 2, "evening") || s.IsWord(i + 2, "bedtime"))
            ? new Rate(2, "day", i + 3) : null;

    public static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
