using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>An action, not an outcome (S1.11, S4.28): all that is aimed at is an input, and nothing says what will be different for whom.</summary>
internal static class ActionRule
{
    private static readonly Signal[] Aims = [Signal.Visible, Signal.Stop, Signal.Milestone, Signal.Scale];

    public static Hit? Find(Statement s)
    {
        Hit? input = null;
        foreach (var part in s.Parts)
        {
            if ((part.Kind == PartKind.Purpose && IsChange(s, part)) || (part.Kind == PartKind.Contrast && input is not null && In(s, part, Signal.Danger) is not null))
            {
                return null;
            }

            if (part.Kind != PartKind.Goal)
            {
                continue;
            }

            if (In(s, part, Signal.Outcome) is { } outcome && !(In(s, part, Signal.PureInput) is { } pure && pure.First <= outcome.First))
            {
                return null;
            }

            var found = In(s, part, Signal.Input) ?? In(s, part, Signal.PureInput);
            if (found is null && IsCounted(s, part))
            {
                return null;
            }

            if (found is null && input is not null && In(s, part, Signal.Neutral) is not null)
            {
                continue;
            }

            input ??= found;
            if (found is null && IsOtherAim(s, part))
            {
                return null;
            }
        }

        return input;
    }

    // Not "to be better"; but "so that I am down to one waking a night".
    private static bool IsChange(Statement s, Part part) =>
        In(s, part, Signal.Empty) is null && part.Next - part.First > 2 && (In(s, part, Signal.Vague) is not { } vague || In(s, part, Signal.Visible)?.First <= vague.First || s.Numbers.Any(number => number.IsSolid && part.Contains(number.At)));

    // "be 5 kg lighter", "do 5k", "use my breathing 8 times": what is counted and no input is a result or a habit.
    private static bool IsCounted(Statement s, Part part) => s.Numbers.Any(number => part.Contains(number.At) && number.At > part.First
        && (number.Kind is TestKind.Amount or TestKind.Scale || (number.Kind is TestKind.Count or TestKind.Length && In(s, part, Signal.Neutral) is { } verb && verb.First < number.At)));

    private static bool IsOtherAim(Statement s, Part part) =>
        In(s, part, Signal.Service) is null && In(s, part, Signal.Neutral) is null && Aims.Any(signal => s.All(signal).Any(hit => part.Contains(hit.First) && (s.StartsClause(hit.First) || part.IsHead)));

    private static Hit? In(Statement s, Part part, Signal signal) => s.All(signal).FirstOrDefault(hit => part.Contains(hit.First));
}
