using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>An endless absolute, a sudden end to an old habit, another's feelings to order, or far too much for the time or the age (S1.11, S4.28).</summary>
internal static class UnachievableRule
{
    private const double Great = 1000;
    private const double Riches = 10_000;
    private const double All = 100;

    public static Hit? Find(Statement s) =>
        Endless(s) ?? s.First(Signal.Feelings) ?? s.First(Signal.Impossible) ?? AgeRule.Find(s) ?? SuddenStop(s) ?? DangerRule.SuddenStop(s) ?? Disproportion(s) ?? TooLight(s);

    private static Hit? Endless(Statement s) =>
        s.Deadlines.Count == 0 ? s.All(Signal.Absolute).FirstOrDefault(hit => s.IsAim(hit.First)) : null;

    private static Hit? SuddenStop(Statement s) =>
        s.First(Signal.Sudden) is { } sudden && s.Has(Signal.HeavyHabit) && s.Has(Signal.StopHabit) ? sudden : null;

    private static Hit? Disproportion(Statement s)
    {
        if (Fortune(s) is { } fortune)
        {
            return fortune;
        }

        if (s.First(Signal.Soon) is not { } soon || s.Deadlines.Count == 0)
        {
            return null;
        }

        if (s.All(Signal.Huge).Any(hit => s.IsAim(hit.First)))
        {
            return soon;
        }

        for (var i = 0; i < s.Count; i++)
        {
            var isCount = s.IsAim(i) && Numerals.Read(s, i, out var value) is > 0 and var next && !s.Is(i, WordClass.Year) && !s.Deadlines.Any(hit => hit.First == i) && !IsRated(s, next)
                && (value >= Great || (value >= All && IsPercent(s, next)));
            if (isCount)
            {
                return soon;
            }
        }

        return null;
    }

    // "10,000 steps a day"
    private static bool IsRated(Statement s, int next)
    {
        for (var i = next; i < next + 3; i++)
        {
            if (!s.IsBreak(i) && RateReader.At(s, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "earn £50,000 by the end of next month"
    private static Hit? Fortune(Statement s)
    {
        var month = s.Deadlines.FirstOrDefault(hit => s.IsWord(hit.Next - 1, "month"));
        for (var i = 0; month is not null && i < s.Count; i++)
        {
            if (s.IsAim(i) && Numerals.Read(s, i, out var value) is > 0 and var next && value >= Riches && (s.Is(i - 1, WordClass.Money) || s.IsWord(next, "pounds") || s.IsWord(next, "dollars")))
            {
                return month;
            }
        }

        return null;
    }

    private static bool IsPercent(Statement s, int i) => s.Is(i, WordClass.Percent) || s.IsWord(i, "percent");

    // Over two kilograms a week.
    private static Hit? TooLight(Statement s) => WeightLoss.PerWeek(s, out var hit) > 2 ? hit : null;
}
