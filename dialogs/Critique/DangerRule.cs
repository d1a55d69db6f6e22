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
            if (!IsSafe(s, hit) && !IsEnough(s, hit))
            {
                return hit;
            }
        }

        return WeightLoss.PerWeek(s, out var loss) > MostKilogramsAWeek ? loss : null;
    }

    private static bool IsSafe(Statement s, Hit danger) => s.Hits.Any(hit => hit.Signal == Signal.Safe && hit.First <= danger.Next && hit.Next >= danger.First - 2);

    // 1,500 calories a day
    private static bool IsEnough(Statement s, Hit danger)
    {
        for (var i = danger.First; i < danger.Next; i++)
        {
            if (Numerals.Read(s, i, out var value) > 0 && value >= FewestCalories)
            {
                return true;
            }
        }

        return false;
    }
}
