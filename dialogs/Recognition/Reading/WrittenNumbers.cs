namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Numbers in words: "fifty - two", "two thousand and eighteen", "three dozens".</summary>
internal static class WrittenNumbers
{
    /// <summary>No number is written in more words.</summary>
    public const int MostWords = 12;

    private const int Hundred = 100;
    private const int Thousand = 1000;

    public static int Read(Scan s, int i, out double value)
    {
        value = 0;
        var (total, current, next) = (0d, 0d, 0);
        for (var at = i; at < s.Count && at < i + MostWords; at++)
        {
            var sense = s.Sense(at);
            if (sense.Is(Role.Number) && (at == i || sense.Number is 12 or >= Hundred || Fits(current, sense.Number)))
            {
                Take(sense.Number, at > i, ref total, ref current);
                next = at + 1;
            }
            else if (at == i && s.Is(at, Role.A) && s.Sense(at + 1) is { Number: >= Hundred or 12 } multiple && multiple.Is(Role.Number))
            {
                current = 1;
            }
            else if (at == i || !(s.IsDash(at) || (s.Is(at, Role.And) && current + total > 0)) || !Continues(s, at, current + total))
            {
                break;
            }
        }

        value = total + current;
        return next;
    }

    private static bool Continues(Scan s, int at, double so)
    {
        var after = s.Sense(at + 1);
        return after.Is(Role.Number) && s[at + 1].Digits == 0 && Fits(so % Thousand, after.Number) && (s.IsDash(at) || so >= 20);
    }

    private static void Take(double number, bool multiplies, ref double total, ref double current)
    {
        switch (number)
        {
            case >= Thousand:
                total += Math.Max(1, current) * number;
                current = 0;
                break;
            case >= Hundred or 12 when multiplies && current > 0:
                current *= number;
                break;
            default:
                current += number;
                break;
        }
    }

    /// <summary>"twenty" can be followed by "one", "hundred" by "five", "thousand" by anything.</summary>
    public static bool Fits(double so, double number) => so switch
    {
        0 => true,
        < 20 => number >= Hundred,
        < Hundred => (number >= Hundred) || (so % 10 == 0 && number is > 0 and < 10),
        _ => (so % Hundred == 0 && number < Hundred && number > 0) || (so % 10 == 0 && so % Hundred >= 20 && number is > 0 and < 10) || number >= Thousand,
    };
}
