using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What the dialogs are given to work on: a goal's id. It may come back from storage in another type than it had.</summary>
internal static class StepOptions
{
    public static string GoalId(this WaterfallStepContext step) => Convert.ToString(step.Options, CultureInfo.InvariantCulture)!;
}
