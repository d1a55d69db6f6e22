using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Which days of the week are named, and every how many weeks: "every other friday", "every 2 weeks on mon and thurs".</summary>
internal static class WeeksReader
{
    private const int DaysAWeek = 7;

    /// <summary>All days that are named, in the order in which they are; none where none is.</summary>
    public static IReadOnlyList<DayOfWeek> Days(Scan s)
    {
        var days = new List<DayOfWeek>();
        for (var i = 0; i < s.Count; i++)
        {
            if (WeekdayList.Read(s, i) is { } list)
            {
                days.AddRange(list.Days().Select(day => (DayOfWeek)(day % DaysAWeek)));
                i = list.Next - 1;
            }
        }

        return [.. days.Distinct()];
    }

    /// <summary>2 for every other week; null where no such number is said.</summary>
    public static int? Weeks(Scan s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (Sets.Read(s, i) is { Amount: { Weeks: > 1 } amount })
            {
                return (int)amount.Weeks;
            }
        }

        return null;
    }
}
