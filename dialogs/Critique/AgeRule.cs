using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>More than a child of that age can do (S4.25). The ages are generous: only what almost no child can do is found.</summary>
internal static class AgeRule
{
    private const double Newborn = 0.1;
    private const double Baby = 0.5;
    private const double Toddler = 2;

    private static readonly (WordClass Skill, double Years)[] Skills =
        [(WordClass.SkillInfant, 0.4), (WordClass.SkillToddler, 1.5), (WordClass.SkillYoung, 4), (WordClass.SkillOlder, 6)];

    public static Hit? Find(Statement s)
    {
        if (Age(s) is not { } age)
        {
            return null;
        }

        for (var i = 0; i < s.Count; i++)
        {
            foreach (var (skill, years) in Skills)
            {
                if (age < years && s.IsAim(i) && s.After(i, skill) is > 0 and var next)
                {
                    return new Hit(Signal.Impossible, i, next);
                }
            }
        }

        return null;
    }

    // "our 6 week old", "shes 4 months", "my baby"
    private static double? Age(Statement s)
    {
        double? named = null;
        for (var i = 0; i < s.Count; i++)
        {
            if (Numerals.Read(s, i, out var value) is > 0 and var next && Unit(s, next) is > 0 and var unit && (IsOld(s, next) || IsOfSomeone(s, i) || IsInBrackets(s, i, next)))
            {
                return value * unit;
            }

            named ??= s.IsWord(i, "newborn") ? Newborn : s.IsWord(i, "baby") && s.Is(i - 1, WordClass.Own) ? Baby : s.IsWord(i, "toddler") ? Toddler : null;
        }

        return named;
    }

    private static bool IsOld(Statement s, int i) => s.IsWord(i + 1, "old") || s.IsWord(i + 1, "olds");

    // "the baby (8 months)"
    private static bool IsInBrackets(Statement s, int i, int next) => i > 0 && s[i - 1].Mark == '(' && s[next + 1].Mark == ')';

    private static bool IsOfSomeone(Statement s, int i) =>
        s.IsWord(i - 1, "he's") || s.IsWord(i - 1, "hes") || s.IsWord(i - 1, "she's") || s.IsWord(i - 1, "shes")
        || (s.IsWord(i - 1, "is") && (s.IsWord(i - 2, "he") || s.IsWord(i - 2, "she")));

    private static double Unit(Statement s, int i)
    {
        var unit = s.IsBreak(i) ? [] : s.Spelt(i);
        return unit.StartsWith("year") || unit.StartsWith("yr") ? 1 : unit.StartsWith("month") || unit.StartsWith("mth") ? 1 / 12.0 : unit.StartsWith("week") || unit.StartsWith("wk") ? 1 / 52.0 : 0;
    }
}
