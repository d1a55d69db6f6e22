using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Days with a name: "christmas", "easter 2018", "last easter", "thanksgiving".</summary>
internal static class Holidays
{
    public static int Read(Scan s, int i, out Day day)
    {
        day = default;
        var turn = Weekdays.Turn(s, i);
        var at = turn is null ? i : i + 1;
        if (!s.Is(at, Role.Holiday))
        {
            return 0;
        }

        var code = s.Sense(at).Code;
        var next = Numbers.Year(s, s.Skip(s.SkipMark(at + 1, ','), Role.Of), out var year);
        if (next > 0)
        {
            day = Of(code, year) is { } date ? Day.Of(date) : default;
            return next;
        }

        var around = Day.Around(Timex(code), s.Now, step => Of(code, s.Today.Year + step));
        var turned = turn switch
        {
            < 0 => around.Past,
            > 0 => around.Future,
            _ => Of(code, s.Today.Year) ?? around.Future,
        };
        day = turn is null ? around : Day.Of(turned);
        return at + 1;
    }

    private static string Timex(string code) => code.Length > 5 && Nth(code) is var (month, weekday, which)
        ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-WXX-{weekday}-{which}")
        : code[0] == 'E' ? "XXXX-EASTER" + (code == "E+0" ? "" : code[1..]) : "XXXX-" + code;

    private static DateOnly? Of(string code, int year)
    {
        if (year is < 2 or > 9990)
        {
            return null;
        }

        if (code[0] == 'E')
        {
            return Dates.Move(Dates.Easter(year), int.Parse(code.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        }

        if (code.Length > 5)
        {
            var (month, weekday, which) = Nth(code);
            return Dates.Nth(year, month, weekday, which);
        }

        return Dates.Day(year, Number(code, 0, 2), Number(code, 3, 2));
    }

    // 11/4/4: November, Thursday, the fourth
    private static (int Month, int Weekday, int Which) Nth(string code) => (Number(code, 0, 2), Number(code, 3, 1), Number(code, 5, 1));

    private static int Number(string code, int at, int length) => int.Parse(code.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
