using System.Globalization;

namespace SmartBot.Dialogs.Goals;

/// <summary>On which days, and when, the assistant comes back about a goal. Days and time are the person's own.</summary>
/// <remarks>Written as a recurrence rule (RFC 5545, 3.3.10), as calendars do: <c>FREQ=WEEKLY;INTERVAL=1;BYDAY=SU;BYHOUR=18;BYMINUTE=0</c>.</remarks>
public sealed record Rhythm
{
    private const int DaysAWeek = 7;
    private static readonly string[] Codes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <param name="days">The days of the week, one at least.</param>
    /// <param name="at">The time of day.</param>
    /// <param name="everyWeeks">1 for each week, 2 for every other.</param>
    /// <exception cref="ArgumentException">There is no day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are less than one.</exception>
    public Rhythm(IEnumerable<DayOfWeek> days, TimeOnly at, int everyWeeks = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(everyWeeks, 1);
        Days = [.. days.Distinct().OrderBy(day => ((int)day + DaysAWeek - 1) % DaysAWeek)];
        if (Days.Count == 0)
        {
            throw new ArgumentException("A rhythm needs a day.", nameof(days));
        }

        (At, EveryWeeks) = (at, everyWeeks);
    }

    /// <summary>The days of the week, Monday first.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; }

    public TimeOnly At { get; }

    public int EveryWeeks { get; }

    public bool IsDaily => Days.Count == DaysAWeek;

    /// <exception cref="FormatException">It is no rule of the form above.</exception>
    public static Rhythm Parse(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            var parts = rule.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
            int Number(string name, int otherwise) => parts.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
            return new Rhythm(
                parts["BYDAY"].Split(',').Select(code => (DayOfWeek)Array.IndexOf(Codes, code)).Where(Enum.IsDefined),
                new TimeOnly(Number("BYHOUR", 0), Number("BYMINUTE", 0)),
                Number("INTERVAL", 1));
        }
        catch (Exception wrong) when (wrong is ArgumentException or KeyNotFoundException or IndexOutOfRangeException or OverflowException)
        {
            throw new FormatException($"'{rule}' is no weekly rule.", wrong);
        }
    }

    /// <summary>The first of its days after <paramref name="day"/>, and not before <paramref name="earliest"/>.</summary>
    public DateOnly After(DateOnly day, DateOnly earliest)
    {
        // Every other week is counted from the last time, so that a pause does not lose the beat.
        var next = EveryWeeks == 1 ? day.AddDays(1) : day.AddDays(1 + (DaysAWeek * (EveryWeeks - 1)));
        next = next < earliest ? earliest : next;
        while (!Days.Contains(next.DayOfWeek))
        {
            next = next.AddDays(1);
        }

        return next;
    }

    public bool Equals(Rhythm? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"FREQ=WEEKLY;INTERVAL={EveryWeeks};BYDAY={string.Join(',', Days.Select(day => Codes[(int)day]))};BYHOUR={At.Hour};BYMINUTE={At.Minute}");
}
