using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A day with a time: "tomorrow at 5pm", "8pm on 15", "tonight at 7", "in 5 minutes", "now", "end of tomorrow".</summary>
internal static class DateTimes
{
    private static readonly TimeOnly LastSecond = new(23, 59, 59);

    public static Found? Read(Scan s, int i) => (s.Has(Role.Unit) ? InAmount(s, i) : null) ?? Now(s, i) ?? EndOfDay(s, i)
        ?? (s.HasDigits || s.Has(Role.Number | Role.DayPart | Role.Fraction) ? DayThenClock(s, i) ?? ClockThenDay(s, i) : null);

    /// <summary>A time after a day: ", 8pm", "at 4", "morning at 9".</summary>
    public static int Clock(Scan s, int next, out Clock clock)
    {
        var at = s[next].Mark is ',' or '-' ? next + 1 : next;
        var part = Clocks.Part(s, at, out var code);
        at = part > 0 ? part : at;
        at = s.Skip(s[at].Mark is ',' or '-' ? at + 1 : at, Role.Of);
        var isLed = s.Is(at, Role.At);
        var after = Clocks.Read(s, isLed ? at + 1 : at, out clock, bare: isLed || part > 0);
        clock = part > 0 ? clock.In(code) : clock;
        return after;
    }

    // in 5 minutes; an hour ago; 2 hours from now
    private static Found? InAmount(Scan s, int i)
    {
        var isIn = s.Is(i, Role.In);
        var next = Amounts.Read(s, isIn ? i + 1 : i, out var amount);
        var isAgo = s.Is(next, Role.Ago);
        if (next == 0 || amount.IsOfDays || amount.TotalSeconds > int.MaxValue || !(isIn || isAgo || s.Is(next, Role.Ahead)))
        {
            return null;
        }

        return Moment(s, i, isIn ? next : next + 1, s.Now.AddSeconds(isAgo ? -amount.TotalSeconds : amount.TotalSeconds));
    }

    private static Found? Now(Scan s, int i) =>
        s.Is(i, Role.Now) ? Moment(s, i, i + 1, s.Now) with { Timex = "PRESENT_REF" } : null;

    private static Found Moment(Scan s, int i, int next, DateTime moment) =>
        new(FoundKind.DateTime, moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture))
        {
            First = i,
            Next = next,
            Moment = moment,
            Past = new Extent(DateOnly.FromDateTime(moment), null),
            Future = new Extent(DateOnly.FromDateTime(moment), null),
        };

    // end of tomorrow, end of the day
    private static Found? EndOfDay(Scan s, int i)
    {
        if (s.Is(i, Role.EndOfYear) && s.Sense(i).Amount.Days == 1)
        {
            return Moment(s, i, i + 1, s.Today.ToDateTime(LastSecond));
        }

        if (!s.Is(i, Role.Late))
        {
            return null;
        }

        var at = s.Skip(i + 1, Role.The);
        if (s.Is(at, Role.Unit) && s.Sense(at).Amount.Days == 1)
        {
            return Moment(s, i, at + 1, s.Today.ToDateTime(LastSecond));
        }

        var next = s.Is(at, Role.Near | Role.Weekday) ? Days.Plain(s, at, out var day) : NoDay(out day);
        return next == 0 ? null : Moment(s, i, next, day.Future.ToDateTime(LastSecond));
    }

    private static int NoDay(out Day day)
    {
        day = default;
        return 0;
    }

    private static Found? DayThenClock(Scan s, int i)
    {
        var next = Days.Read(s, i, out var day);
        if (next == 0 && (s.Is(i - 1, Role.On) || s.Is(i, Role.The)))
        {
            next = OfMonth(s, s.Skip(i, Role.The), out day);
        }

        next = next > 0 ? next : Today(s, i, out day);
        if (next == 0 || day.IsImpossible)
        {
            return null;
        }

        var end = Clock(s, next, out var clock);
        var part = s.Is(next - 1, Role.DayPart) ? s.Sense(next - 1).Code : "";
        return end == 0 ? null : Found.Of(day, clock.In(part)) with { First = i, Next = end };
    }

    private static int OfMonth(Scan s, int i, out Day day)
    {
        var next = s[i].Digits > 0 ? Numbers.DayOfMonth(s, i, out var number) : 0;
        day = next > 0 ? Day.Monthly(s[i].Value, s.Now) : default;
        return next;
    }

    // this morning
    private static int Today(Scan s, int i, out Day day)
    {
        day = Day.Of(s.Today);
        return s.Is(i, Role.This) && s.Is(i + 1, Role.DayPart) ? i + 2 : 0;
    }

    // 8pm on 15; 7:00 on next Sunday afternoon; 12:30 december 27th; midnight tonight
    private static Found? ClockThenDay(Scan s, int i)
    {
        var isInside = s[i].IsGlued && s[i - 1].Mark is ':' or '/' or '.';
        var next = Clocks.Read(s, i, out var clock, bare: true);
        if (next == 0 || isInside)
        {
            return null;
        }

        var at = s.Skip(s.SkipMark(next, ','), Role.On | Role.In | Role.For);
        var end = Days.Plain(s, at, out var day);
        end = end == 0 && s.Is(at - 1, Role.On) ? OfMonth(s, at, out day) : end;
        if (end == 0 && s.Is(next - 2, Role.This) && s.Is(next - 1, Role.DayPart))
        {
            // 8pm this evening: the part of the day was read with the time
            return Found.Of(Day.Of(s.Today), clock) with { First = i, Next = next };
        }

        end = end > 0 ? end : Today(s, at, out day);
        if (end == 0 || day.IsImpossible)
        {
            return null;
        }

        var part = s.Is(end - 1, Role.DayPart) ? s.Sense(end - 1).Code : "";
        var after = part.Length > 0 ? 0 : Clocks.Part(s, end, out part);
        return Found.Of(day, clock.In(part)) with { First = i, Next = after > 0 ? after : end };
    }
}
