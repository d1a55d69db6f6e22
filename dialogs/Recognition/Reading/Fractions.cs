namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>The fraction after a number: "1/2", "2½", "two and a half", "three quarters".</summary>
internal static class Fractions
{
        /// <param name="s">The text.</param>
    /// <param name="next">The index after the number.</param>
    /// <param name="count">The number; the fraction is added to it, or multiplies it.</param>
    /// <param name="anyFraction">Words that are ordinals too count as fractions: "two thirds".</param>
    public static int Read(Scan s, int next, ref double count, bool anyFraction = false)
    {
        if (s.IsMark(next, '/') && s[next].IsGlued && s[next + 1] is { Digits: 1 or 2, Value: > 1 } below)
        {
            count /= below.Value;
            return next + 2;
        }

        // three-quarters of
        if (s.IsDash(next) && s.Is(next + 1, Role.Fraction) && s.Is(next + 2, Role.Of))
        {
            count *= s.Sense(next + 1).Number;
            return next + 2;
        }

        if (s[next].Digits == 1 && s.IsMark(next + 1, '/') && s[next + 2] is { Digits: 1 or 2, Value: > 1 } under && s[next].Value < under.Value)
        {
            count += (double)s[next].Value / under.Value;
            return next + 3;
        }

        var half = s.Skip(s.Skip(next, Role.And), Role.A);
        if (half > next && s.Is(next, Role.And) && s.Is(half, Role.Fraction) && !s.Is(half, Role.Ordinal))
        {
            count += s.Sense(half).Number;
            return half + 1;
        }

        // 2½
        if (s.Is(next, Role.Fraction) && s[next].IsGlued && s[next - 1].Digits > 0 && !char.IsLetter(s.Text[s[next].Start]))
        {
            count += s.Sense(next).Number;
            return next + 1;
        }

        if (s.Is(next, Role.Fraction) && (anyFraction || !s.Is(next, Role.Ordinal)) && !(s.Is(next, Role.Unit) && !s.Is(next + 1, Role.Of)))
        {
            count *= s.Sense(next).Number;
            return next + 1;
        }

        return next;
    }
}
