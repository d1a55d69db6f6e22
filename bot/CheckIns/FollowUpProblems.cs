namespace SmartBot.CheckIns;

/// <summary>Why a goal is not followed up any more, beside the types of failures.</summary>
internal static class FollowUpProblems
{
    /// <summary>The channel takes no messages for the conversation. Goes when it does again.</summary>
    public const string Held = nameof(Held);

    /// <summary>It is not known where the person is reached.</summary>
    public const string NoAddress = nameof(NoAddress);

    /// <summary>The turn ended and the follow-up is due as before. It would come up again and again.</summary>
    public const string StillDue = nameof(StillDue);
}
