using SmartBot.Dialogs.Safety;

namespace SmartBot.Dialogs.Goals;

/// <summary>That something a person said may disclose a risk. No word of theirs is in it.</summary>
/// <param name="Category">What kind of risk.</param>
/// <param name="Tier">How soon it calls for help.</param>
/// <param name="At">When they said it.</param>
/// <param name="WasAnswered">They have said since that they are safe, or that they want to go on. Once does not end it (conversation: "Safety", 6).</param>
public sealed record DisclosedRisk(RiskCategory Category, RiskTier Tier, DateTimeOffset At, bool WasAnswered = false);
