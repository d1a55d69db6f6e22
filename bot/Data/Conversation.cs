using System.Globalization;

namespace SmartBot.Data;

/// <summary>One person's conversation on the Direct Line channel, and the counter of its log.</summary>
internal sealed class Conversation
{
    public required string Id { get; init; }

    /// <summary>The person's id on the channel. Nobody else reads or writes this conversation.</summary>
    public required string UserId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When a client first opened it and the bot was told; null before.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>The sequence of the latest activity, which is the watermark of a client that has seen everything.</summary>
    public long LastSequence { get; private set; }

    /// <summary>The time of the latest activity: a clock that is set back must not reorder the transcript.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>Marks the conversation as opened.</summary>
    /// <returns>False where it was open already.</returns>
    public bool Start(DateTimeOffset now)
    {
        var first = StartedAt is null;
        StartedAt ??= now;
        return first;
    }

    /// <summary>Puts an activity at the end of the log.</summary>
    /// <param name="origin">Who said it.</param>
    /// <param name="now">The present; the activity's time is never before the one of the latest activity.</param>
    /// <param name="render">Writes the activity's JSON for the id and time that it gets.</param>
    /// <param name="keepId">The id of an earlier activity that this one takes the place of; null for a new one.</param>
    public LoggedActivity Append(
        ActivityOrigin origin, DateTimeOffset now, Func<string, DateTimeOffset, string> render, string? keepId = null)
    {
        LastSequence++;
        LastAt = now > LastAt ? now : LastAt;
        var id = keepId ?? string.Create(CultureInfo.InvariantCulture, $"{Id}|{LastSequence:D7}");
        return new LoggedActivity
        {
            ConversationId = Id,
            Sequence = LastSequence,
            ActivityId = id,
            Origin = origin,
            At = LastAt,
            Waiting = origin != ActivityOrigin.Bot,
            Json = render(id, LastAt),
        };
    }
}
