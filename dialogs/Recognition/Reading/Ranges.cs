using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>From one day, month or year to another: "from 4 to 22 this month", "Nov-Feb 2017", "between now and November 15th".</summary>
internal static class Ranges
{
    public static Found? Read(Scan s, int i)
    {
        var isBetween = s.Is(i, Role.Between);
        var isLed = isBetween || s.Is(i, Role.From);
        var found = isLed ? Ends(s, i + 1, true, isBetween) : Ends(s, i, false, false);
        if (found is null && s.Is(i, Role.In) && Ends(s, i + 1, false, false) is { } years && years.Timex.EndsWith("Y)", StringComparison.Ordinal))
        {
            found = years;
        }

        return found is null ? null : found with { First = i };
    }

    private static Found? Ends(Scan s, int i, bool isLed, bool isBetween) =>
        MonthRanges.Read(s, i, isLed, isBetween) ?? Two(s, i, isLed, isBetween);

    private static Found? Two(Scan s, int i, bool isLed, bool isBetween)
    {
        var next = RangeEnd.Read(s, i, null, out var one);
        var to = next == 0 ? 0 : Joint(s, next, isBetween);
        if (to == 0)
        {
            return null;
        }

        var after = RangeEnd.Read(s, s.Skip(to, Role.The), one, out var two);
        if (after == 0 || (!isLed && s.IsDash(next) && (one.IsLoose || two.IsLoose)))
        {
            return null;
        }

        return Join(s, one, two) is { } found ? found with { Next = after } : null;
    }

    /// <summary>The index after "to", "through", a dash, or "and" where "between" stands before; 0 for anything else.</summary>
    public static int Joint(Scan s, int i, bool isBetween)
    {
        var isAnd = s.Is(i, Role.And);
        return s.IsDash(i) || (s.Is(i, Role.To) && (!isAnd || isBetween)) ? i + 1 : 0;
    }

    private static Found? Join(Scan s, RangeEnd one, RangeEnd two)
    {
        if (!one.HasYear && two.HasYear && one.Month > 0)
        {
            var same = one.InYear(two.Future.Year);
            one = same.Future > two.Future && !same.IsImpossible ? one.InYear(two.Future.Year - 1) : same;
        }
        else if (one.HasYear && !two.HasYear && two.Month > 0 && !one.IsMoving)
        {
            var same = two.InYear(one.Future.Year);
            two = same.Future <= one.Future && !same.IsImpossible ? two.InYear(one.Future.Year + 1) : same;
        }

        if (one.IsImpossible || two.IsImpossible)
        {
            return new Found(FoundKind.DateRange, $"({one.Timex},{two.Timex},PXD)") { IsUnresolved = true };
        }

        return Bare(s, one, two);
    }

    private static Found Bare(Scan s, RangeEnd one, RangeEnd two)
    {
        if (one.IsMonth && two.IsMonth && !two.IsPart && !one.HasYear && !two.HasYear)
        {
            one = one with { Past = one.InYear(s.Today.Year).Future, Future = one.InYear(s.Today.Year).Future };
            var end = two.InYear(s.Today.Year).Future is var same && same > one.Future ? same : two.InYear(s.Today.Year + 1).Future;
            two = two with { Past = end, Future = end };
        }

        var past = new Extent(one.Past, two.Past < one.Past ? two.Future : two.Past);
        var future = new Extent(one.Future > two.Future ? one.Past : one.Future, two.Future);
        past = one.Past == one.Future ? future : past;
        string Write(Extent extent) => $"({one.Timex},{two.Timex},{Length(one, two, extent)})";
        var (timex, later) = (Write(past), Write(future));
        return new Found(FoundKind.DateRange, timex) { FutureTimex = timex == later ? null : later, Past = past, Future = future, EndsAtItsDay = true };
    }

    private static string Length(RangeEnd one, RangeEnd two, Extent extent)
    {
        var (start, end) = (extent.Start!.Value, extent.End!.Value);
        return (one.Grain, two.Grain) switch
        {
            (Grain.Year, Grain.Year) => string.Create(CultureInfo.InvariantCulture, $"P{end.Year - start.Year}Y"),
            (Grain.Year or Grain.Month, Grain.Year or Grain.Month) => string.Create(CultureInfo.InvariantCulture, $"P{((end.Year - start.Year) * 12) + end.Month - start.Month}M"),
            _ => string.Create(CultureInfo.InvariantCulture, $"P{end.DayNumber - start.DayNumber}D"),
        };
    }
}
