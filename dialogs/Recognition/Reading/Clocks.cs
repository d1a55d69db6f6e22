namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Times of day: "8:00am", "5pm", "nine thirty", "4 o'clock", "half past eight", "noon", "3 in the afternoon".</summary>
internal static class Clocks
{
    /// <param name="s">The text.</param>
    /// <param name="i">Where the time begins.</param>
    /// <param name="clock">The time.</param>
    /// <param name="bare">An hour alone may be a time, since "at" or a day stands before it.</param>
    public static int Read(Scan s, int i, out Clock clock, bool bare = false)
    {
        var next = Past(s, i, out clock);
        next = next > 0 ? next : Named(s, i, out clock);
        next = next > 0 ? next : Hour(s, i, bare, out clock);
        return next == 0 ? 0 : WithPart(s, next, ref clock);
    }

    /// <summary>"in the evening", "this morning", "at night", "afternoon": the index after it, and its code.</summary>
    public static int Part(Scan s, int i, out string code)
    {
        var at = s.Skip(s.Skip(s.Skip(i, Role.In | Role.At), Role.The | Role.This), Role.Early | Role.Late | Role.Mid);
        code = s.Sense(at).Code;
        return s.Is(at, Role.DayPart) && code.Length == 2 && !char.IsAsciiDigit(code[0]) && !s.Is(at, Role.Near) ? at + 1 : 0;
    }

    private static int WithPart(Scan s, int next, ref Clock clock)
    {
        var after = Part(s, next, out var code);
        clock = after > 0 ? clock.In(code) : clock;
        return after > 0 ? after : next;
    }

    // thirty-six minutes past eight; half past 3; quarter to nine
    private static int Past(Scan s, int i, out Clock clock)
    {
        clock = default;
        var next = s.Is(i, Role.A) ? i + 1 : i;
        var minutes = s.Is(next, Role.Fraction) ? (int)(s.Sense(next).Number * 60) : 0;
        next = minutes > 0 ? next + 1 : Numbers.Whole(s, next, out minutes);
        next = s.Is(next, Role.Unit) && s.Sense(next).Amount.Minutes == 1 ? next + 1 : next;
        var isTo = s.Is(next, Role.To);
        if (next == 0 || !(isTo || s.Is(next, Role.Last | Role.After)) || minutes is < 1 or > 59 || s.Is(next + 1, Role.Unit))
        {
            return 0;
        }

        var after = Numbers.Whole(s, next + 1, out var hour);
        if (after == 0 || hour is < 1 or > 12 || (isTo && !s.Is(i, Role.Fraction | Role.A) && !s.Is(next - 1, Role.Unit)))
        {
            return 0;
        }

        clock = isTo ? new Clock(hour == 1 ? 12 : hour - 1, 60 - minutes, true, true) : new Clock(hour, minutes, true, true);
        return Half(s, s.Skip(after, Role.OClock), ref clock);
    }

    private static int Named(Scan s, int i, out Clock clock)
    {
        var code = s.Sense(i).Code;
        var isNamed = s.Is(i, Role.DayPart) && code.Length == 2 && char.IsAsciiDigit(code[0]);
        clock = isNamed ? new Clock(code[0] == '1' ? 12 : 0, 0, false, false) : default;
        return isNamed ? i + 1 : 0;
    }

    private static int Hour(Scan s, int i, bool bare, out Clock clock)
    {
        clock = default;
        var isDigits = s[i].Digits > 0;
        var next = isDigits ? (s[i] is { Digits: <= 2, IsOrdinal: false } ? i + 1 : 0) : Numbers.Whole(s, i, out _);
        var hour = isDigits ? s[i].Value : next > 0 && Numbers.Whole(s, i, out var said) > 0 ? said : 99;
        if (!isDigits && hour > 12 && s.Is(i, Role.Number) && s.Sense(i).Number is >= 1 and <= 12)
        {
            (next, hour) = (i + 1, (int)s.Sense(i).Number);
        }

        if (next == 0 || hour > 24)
        {
            return 0;
        }

        var after = Minutes(s, next, isDigits, out var minute);
        after = bare && after == next ? Quarters(s, next, ref hour, out minute) : after;
        clock = new Clock(hour % 24, minute, after > next, hour is >= 1 and <= 12);
        var end = Half(s, s.Skip(after, Role.OClock), ref clock);
        return end > next || (bare && IsFree(s, next)) ? end : 0;
    }

    private static int Minutes(Scan s, int next, bool isDigits, out int minute)
    {
        minute = 0;
        if (isDigits && s.IsMark(next, ':') && s[next].IsGlued && s[next + 1] is { Digits: 2, IsGlued: true, Value: < 60 } two)
        {
            minute = two.Value;
            var seconds = s.IsMark(next + 2, ':') && s[next + 3] is { Digits: 2, IsGlued: true };
            return seconds ? next + 4 : next + 2;
        }

        if (!isDigits && s.Is(next, Role.Number) && Numbers.Whole(s, next, out minute) is > 0 and var after && minute is >= 10 and < 60 && !s.Is(after, Role.Unit))
        {
            return after;
        }

        minute = 0;
        return next;
    }

    // As Spanish has them behind the hour: las siete y media, las ocho y cuarto, las nueve menos cuarto
    private static int Quarters(Scan s, int next, ref int hour, out int minute)
    {
        var isQuarter = Numbers.Ordinal(s, next + 1, out var part) == next + 2 && part == 4 && s[next + 1].Digits == 0;
        var isHalf = !isQuarter && s.Is(next + 1, Role.Fraction) && s.Sense(next + 1).Number == 0.5;
        var isTo = isQuarter && s.Is(next, Role.Not);
        if (!isTo && !(s.Is(next, Role.And) && (isQuarter || isHalf)))
        {
            minute = 0;
            return next;
        }

        hour = isTo ? (hour + 23) % 24 : hour;
        minute = isTo ? 45 : isHalf ? 30 : 15;
        return next + 2;
    }

    // 5pm; 8 a.m.; p m; 8:45a
    private static int Half(Scan s, int i, ref Clock clock)
    {
        var isAm = s.Is(i, Role.Am);
        if (!(isAm || s.Is(i, Role.Pm)) || clock.Hour > 12)
        {
            return i;
        }

        var isLetter = s[i].End - s[i].Start == 1;
        var m = s.SkipMark(i + 1, '.');
        var hasM = s[m] is { IsWord: true } letter && letter.End - letter.Start == 1 && s.Text[letter.Start] is 'm' or 'M';
        if (isLetter && !hasM && !(s[i].IsGlued && s.IsBreak(i + 1)))
        {
            return i;
        }

        clock = clock with { Hour = isAm ? clock.Hour % 12 : (clock.Hour % 12) + 12, IsAmbiguous = false };
        var end = isLetter && hasM ? m + 1 : i + 1;
        return isLetter && hasM && s.IsMark(end, '.') && m > i + 1 ? end + 1 : end;
    }

    private static bool IsFree(Scan s, int next) => s.IsBreak(next) || s.Is(next, Role.On | Role.In | Role.This | Role.Near | Role.DayPart | Role.Weekday | Role.At | Role.Every);
}
