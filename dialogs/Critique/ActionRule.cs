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
            if (part.Kind == PartKind.Purpose && IsChange(s, part))
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

    // Not "to be better".
    private static bool IsChange(Statement s, Part part) => In(s, part, Signal.Vague) is null && In(s, part, Signal.Empty) is null && part.Next - part.First > 2;

    private static bool IsOtherAim(Statement s, Part part) =>
        In(s, part, Signal.Service) is null && In(s, part, Signal.Neutral) is null && Aims.Any(signal => s.All(signal).Any(hit => part.Contains(hit.First) && (s.StartsClause(hit.First) || part.IsHead)));

    private static Hit? In(Statement s, Part part, Signal signal) => s.All(signal).FirstOrDefault(hit => part.Contains(hit.First));
}
