using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>Whether the goal has a target date, a deadline or a bounded period.</summary>
internal static class TimeBoundRule
{
    public static bool Judge(Statement s) => s.Deadlines.Count > 0;
}
