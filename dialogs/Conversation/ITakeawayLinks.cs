using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Where a person finds their goal on paper: worksheet, plan, summary and calendar file (S0.17, S0.25, S4.31).</summary>
public interface ITakeawayLinks
{
    /// <summary>An address that opens this goal for whoever has it, for a while; null where no public address is configured.</summary>
    Uri? LinkTo(string ownerId, Goal goal);
}
