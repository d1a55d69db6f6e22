using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>Who put an activity into the log.</summary>
internal enum ActivityOrigin
{
    Person,
    Bot,

    /// <summary>The channel itself, to tell the bot that a person joined. Never shown to a client.</summary>
    Channel,
}

/// <summary>An activity of a conversation's transcript, in the order of <see cref="Sequence"/>.</summary>
internal sealed class LoggedActivity : ISealedRow
{
    public required string ConversationId { get; init; }

    /// <summary>1, 2, 3 … within the conversation. A watermark is the sequence of the last activity that was seen.</summary>
    public required long Sequence { get; init; }

    public required string OwnerId { get; init; }

    public required string ActivityId { get; init; }

    /// <summary>Stands for the client's own name for it (<see cref="PersonKey.Fingerprint"/>); a repeat of it is the same message sent twice.</summary>
    public string? ClientActivityId { get; set; }

    /// <summary>The activity whose turn the bot said this in; null for what the bot did not say.</summary>
    public string? TurnId { get; set; }

    public required ActivityOrigin Origin { get; init; }

    public required DateTimeOffset At { get; init; }

    public string Json { get; set; } = "";

    /// <summary>When the person changed or deleted it; null where they have not.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    public string Place => $"Activities|{ConversationId}|{Sequence}|Json|{OwnerId}";
}
