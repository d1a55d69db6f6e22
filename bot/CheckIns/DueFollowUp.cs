using SmartBot.Dialogs.Conversation.CheckIns;

namespace SmartBot.CheckIns;

/// <summary>A follow-up that this process has claimed: it alone asks, until the lease runs out.</summary>
/// <param name="Event">Which goal, what for, and which of the person's days.</param>
/// <param name="OwnerId">The person.</param>
/// <param name="Version">That of the goal when it was claimed.</param>
/// <param name="At">When it came due.</param>
/// <param name="Lease">The token of the claim.</param>
internal sealed record DueFollowUp(FollowUpEvent Event, string OwnerId, string Version, DateTimeOffset At, string Lease);

/// <summary>What a look at the due follow-ups claimed.</summary>
/// <param name="Claimed">Those that are this process's now, the longest due first.</param>
/// <param name="IsMore">Whether there may be more that is due.</param>
internal sealed record Claims(IReadOnlyList<DueFollowUp> Claimed, bool IsMore);
