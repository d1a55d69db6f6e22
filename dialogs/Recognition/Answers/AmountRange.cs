using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Two lengths for one: "10-15 mins", "between 1 and 2 months", "a week or two", "two to three hours".</summary>
/// <param name="Less">The shorter one.</param>
/// <param name="More">The longer one.</param>
/// <param name="First">The token it begins at.</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct AmountRange(Amount Less, Amount More, int First, int Next)
{
    public static AmountRange? Find(Scan s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if ((Counts(s, i) ?? UnitOrMore(s, i)) is { } range && range.More.TotalSeconds > range.Less.TotalSeconds)
            {
                return range;
            }
        }

        return null;
    }

    // 2-3 weeks; 1 and 2 months after "between"; 20 minutes to an hour
    private static AmountRange? Counts(Scan s, int i)
    {
        var isBetween = s.Is(i - 1, Role.Between);
        var next = Amounts.Read(s, i, out var one);
        next = next > 0 ? next : Amounts.Count(s, i, out var count) is > 0 and var counted && Keep(count, out one) ? counted : 0;
        var joint = next == 0 ? 0 : s.Is(next, Role.Or) ? next + 1 : Ranges.Joint(s, next, isBetween);
        if (joint == 0 || Amounts.Read(s, joint, out var two) is not (> 0 and var after))
        {
            return null;
        }

        if (one.IsZero && Amounts.Count(s, i, out var less) > 0 && Amounts.Count(s, joint, out var more) > 0 && more > 0)
        {
            one = two * (less / more);
        }

        return new AmountRange(one, two, i, after);
    }

    private static bool Keep(double count, out Amount one)
    {
        one = default;
        return count > 0;
    }

    // a week or two
    private static AmountRange? UnitOrMore(Scan s, int i)
    {
        var next = Amounts.Read(s, i, out var one);
        if (next == 0 || !s.Is(next, Role.Or) || Numbers.Cardinal(s, next + 1, out var more) is not (> 0 and var after) || s.Is(after, Role.Unit))
        {
            return null;
        }

        return new AmountRange(one, one * more, i, after);
    }
}
