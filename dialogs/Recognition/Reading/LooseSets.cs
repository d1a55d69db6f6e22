namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>What comes again without a word such as "every": "Tuesdays at 9am", "weekends", "on mornings at 9", "19th of every month".</summary>
internal static class LooseSets
{
    public static Found? Read(Scan s, int i) => Many(s, i) ?? ClockFirst(s, i) ?? OfEveryMonth(s, i);

    // Tuesdays at 9am; friday mornings; weekends; on mornings at 9
    private static Found? Many(Scan s, int i)
    {
        var at = s.Is(i, Role.On) ? i + 1 : i;
        var isMany = s.Is(at, Role.Many);
        if (s.Is(at, Role.Weekday) && (isMany || (s.Is(at + 1, Role.DayPart) && s.Is(at + 1, Role.Many))))
        {
            return at > i ? null : Sets.At(s, Sets.Weekday(s, at, 1));
        }

        var isUnit = isMany && s.Is(at, Role.Unit) && s.Sense(at).Amount.Weekends == 1;
        if (!isMany || !(isUnit ? at == i : s.Is(at, Role.DayPart) && at > i) || s.Is(at - 1, Role.Number) || Sets.Repeated(s, at, 1) is not { } found || s.Is(at - 1, Role.Last | Role.Next | Role.Few))
        {
            return null;
        }

        return Sets.At(s, found);
    }

    // 9am every Sunday
    private static Found? ClockFirst(Scan s, int i)
    {
        var next = s[i].Digits > 0 || s.Is(i, Role.Number | Role.DayPart) ? Clocks.Read(s, i, out var clock, bare: true) : NoClock(out clock);
        if (next == 0)
        {
            return null;
        }

        var at = s.Skip(next, Role.On);
        var found = at == next ? Sets.Every(s, at) : Many(s, at);
        if (found is null || found.Clock is not null)
        {
            return null;
        }

        var part = found.Timex.IndexOf('T', StringComparison.Ordinal);
        var day = part >= 0 ? found.Timex[..part] : found.Timex == "P1D" ? "" : found.Timex;
        return found with { Timex = day + clock.Timex, Clock = clock };
    }

    private static int NoClock(out Clock clock)
    {
        clock = default;
        return 0;
    }

    // 19th of every month
    private static Found? OfEveryMonth(Scan s, int i)
    {
        var next = Numbers.Ordinal(s, i, out var day);
        var every = next == 0 ? 0 : s.Skip(next, Role.Of);
        var isMonth = next > 0 && s.Is(every, Role.Every) && s.Is(every + 1, Role.Unit) && s.Sense(every + 1).Amount.Months == 1;
        return isMonth && day <= 31 ? new Found(FoundKind.Set, $"XXXX-XX-{day:D2}") { Next = every + 2, Amount = new Amount { Months = 1 } } : null;
    }
}
