using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Numbers and ordinals anywhere in a text.</summary>
internal static class NumberWords
{
    public static List<Entity> All(Scan s, bool ordinals)
    {
        var all = new List<Entity>();
        for (var i = 0; i < s.Count; i++)
        {
            var next = ordinals ? Numbers.Ordinal(s, i, out var ordinal) : Read(s, i, out ordinal, out _);
            var value = ordinals ? ordinal : Read(s, i, out _, out var number) > 0 ? number : 0;
            if (next > 0)
            {
                all.Add(new Entity(ordinals ? "ordinal" : "number", s.Words(i, next), [new EntityValue(null, Text(value), null, null)]));
                i = next - 1;
            }
        }

        return all;
    }

    /// <summary>A number as a text of up to fifteen digits.</summary>
    public static string Text(double value) => value.ToString("0.###############", CultureInfo.InvariantCulture);

    /// <summary>"two thirds", "2 1/4", "five and a quarter", "nought point five", "minus 3".</summary>
    public static int Read(Scan s, int i, out int whole, out double value)
    {
        whole = 0;
        if (s.IsMark(i, '-') && !s[i].IsGlued && s[i + 1].IsGlued && s[i + 1].Digits > 0)
        {
            var after = Read(s, i + 1, out whole, out value);
            value = -value;
            return after;
        }

        // half; half a dozen; a third of
        if (s.Is(i, Role.Fraction) && (!s.Is(i, Role.Ordinal) || (s.Is(i - 1, Role.A) && s.Is(i + 1, Role.Of))))
        {
            value = s.Sense(i).Number;
            var dozen = s.Skip(i + 1, Role.A);
            return dozen > i + 1 && Numbers.Cardinal(s, dozen, out var many) is > 0 and var end && Times(many, ref value) ? end : i + 1;
        }

        var next = Numbers.Cardinal(s, i, out value);
        if (next == 0)
        {
            return 0;
        }

        if (s.Is(next, Role.Point) && s.Is(next + 1, Role.Number))
        {
            var scale = 0.1;
            for (next++; next < i + WrittenNumbers.MostWords && s.Sense(next) is { Number: >= 0 and < 10 } digit && digit.Is(Role.Number); next++, scale /= 10)
            {
                value += digit.Number * scale;
            }

            return next;
        }

        var last = Numbers.Ordinal(s, next, out _) == 0 || s.Is(next, Role.Fraction) ? Fractions.Read(s, next, ref value, anyFraction: true) : next;
        return last;
    }

    private static bool Times(double many, ref double value)
    {
        value *= many;
        return true;
    }
}
