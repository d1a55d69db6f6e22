using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>To pursue it would harm the person or another (S1.15): it is never to be missed.</summary>
internal static class DangerRule
{
    private const double MostKilogramsAWeek = 1.001;
    private const double FewestCalories = 1200;

    public static Hit? Find(Statement s)
    {
        foreach (var hit in s.All(Signal.Danger))
        {
            if (!IsSafe(s, hit))
            {
                return hit;
            }
        }

        if (!IsSupervised(s) && (s.All(Signal.DangerMedicine).FirstOrDefault(hit => !IsNear(s, hit)) ?? SuddenStop(s)) is { } sudden)
        {
            return sudden;
        }

        if (s.All(Signal.DangerFood).FirstOrDefault(hit => IsTooLittle(s, hit) && !IsNear(s, hit)) is { } food)
        {
            return food;
        }

        return WeightLoss.PerWeek(s, out var loss) > MostKilogramsAWeek ? loss : null;
    }

    private static bool IsSafe(Statement s, Hit danger) => s.Hits.Any(hit => hit.Signal == Signal.Safe && hit.First <= danger.First && danger.First < hit.Next);

    // "never miss a dose", "lunch under 600 calories": what makes it safe may begin within.
    private static bool IsNear(Statement s, Hit danger) => s.Hits.Any(hit => hit.Signal == Signal.Safe && hit.First < danger.Next && danger.First < hit.Next);

    /// <summary>The end of daily or heavy drinking from one day to the next; it is for a doctor to lead.</summary>
    public static Hit? SuddenStop(Statement s) =>
        s.First(Signal.HeavyDrink) is not null && s.First(Signal.StopDrink) is { } stop && !IsSupervised(s) ? stop : null;

    private static bool IsSupervised(Statement s) => s.Has(Signal.Prescriber) && !s.Has(Signal.Unsupervised);

    // 900 calories a day; not 1,500
    private static bool IsTooLittle(Statement s, Hit danger)
    {
        for (var i = danger.First; i < danger.Next; i++)
        {
            if (Numerals.Read(s, i, out var value) > 0 && value is >= 200 and < FewestCalories && !s.IsWord(i - 1, "burn") && !s.IsWord(i + 1, "steps") && !s.IsWord(i + 1, "g") && !s.IsWord(i + 1, "ml") && !s.Is(i - 1, WordClass.Money))
            {
                return true;
            }
        }

        return false;
    }
}
