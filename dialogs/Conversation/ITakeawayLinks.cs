using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Addresses that are said in the chat: of a goal on paper (S0.17, S0.25, S4.31), and of a plan that others answer (S1.14).</summary>
public interface ITakeawayLinks
{
    /// <summary>An address that opens this goal for whoever has it, for a while; null where no public address is configured.</summary>
    Uri? LinkTo(string ownerId, Goal goal);

    /// <summary>An address at which the chat asks whoever opens it about the plan of that code; null where no public address is configured.</summary>
    Uri? InviteTo(string code);
}
