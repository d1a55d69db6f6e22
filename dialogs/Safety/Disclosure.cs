namespace SmartBot.Dialogs.Safety;

/// <summary>A risk that a message seems to disclose. It is a reason to stop and ask, never a diagnosis.</summary>
/// <param name="Category">What it is about.</param>
/// <param name="Tier">How soon it calls for help.</param>
/// <param name="Words">The person's own words that it rests on. They are as private as the message.</param>
public sealed record Disclosure(RiskCategory Category, RiskTier Tier, string Words);
