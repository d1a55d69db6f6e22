using System.Globalization;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation;

/// <summary>The five levels of a goal in words, proposed from its measure and its baseline. They change with these.</summary>
internal static class Levels
{
    private const int DaysAWeek = 7;

    private static readonly string[] Names = ["−2", "−1", "0", "+1", "+2"];

    /// <summary>"−2: 1 · −1: 2 · 0: 3 · +1: 4 · +2: 5 times a week"; null where the goal has no figure.</summary>
    public static string? Of(Goal goal, Assistant assistant)
    {
        if (goal.AnswerTo(KnownQuestions.Amount) is not { Number: { } number } amount)
        {
            return null;
        }

        var baseline = goal.AnswerTo(KnownQuestions.Baseline);
        var weekly = Measured.AWeek(amount);
        var scale = weekly is null
            ? AttainmentScale.Propose(number, baseline?.Number)
            : AttainmentScale.Propose(weekly.Value, baseline is null ? null : Measured.AWeek(baseline) ?? baseline.Number);

        // More than every day cannot be meant where every day is the target.
        var most = weekly == DaysAWeek ? DaysAWeek : decimal.MaxValue;
        var shown = Names.Zip(scale.Levels).Where(level => level.Second <= most)
            .Select(level => $"{level.First}: {level.Second!.Value.ToString("0.##", CultureInfo.InvariantCulture)}");
        var text = string.Join(" · ", shown);
        return weekly is null ? text : assistant.Say("levels.weekly", [("levels", text)]);
    }
}
