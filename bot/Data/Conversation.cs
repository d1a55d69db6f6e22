using SmartBot.Dialogs.Conversation;

namespace SmartBot.Data;

/// <summary>One person's conversation on one channel, and the counter of its log.</summary>
internal sealed class Conversation
{
    /// <summary>On our own Direct Line the conversation's id; on other channels the channel's id, a slash and the conversation's.</summary>
    public required string Id { get; init; }

    /// <summary>The Bot Framework's name of the channel, such as <c>directline</c> or <c>msteams</c>.</summary>
    public required string ChannelId { get; init; }

    /// <summary>The person, as <see cref="Person.OwnerOf(string, string)"/> names them. Nobody else reads or writes this conversation.</summary>
    public required string OwnerId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When a client first opened it and the bot was told; null before, and on channels that do not open conversations.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>The sequence of the latest activity, which is the watermark of a client that has seen everything.</summary>
    public long LastSequence { get; private set; }

    /// <summary>The time of the latest activity: a clock that is set back must not reorder the transcript.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>What the channel waits for before it takes another message; null where it takes them.</summary>
    public DeliveryHold? Hold { get; set; }

    /// <summary>A new value on every write. Where rows cannot be locked, it keeps two writers from giving one sequence twice.</summary>
    public string ETag { get; private set; } = "";

    /// <summary>The person's id on the channel.</summary>
    public string UserId => OwnerId[(ChannelId.Length + 1)..];

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
    /// <param name="id">The activity's id; null for one made of its sequence.</param>
    /// <returns>Its row, with nothing said yet.</returns>
    public LoggedActivity Append(ActivityOrigin origin, DateTimeOffset now, string? id = null)
    {
        LastSequence++;
        LastAt = now > LastAt ? now : LastAt;
        ETag = Data.ETag.Next();
        return new LoggedActivity
        {
            ConversationId = Id,
            Sequence = LastSequence,
            OwnerId = OwnerId,
            ActivityId = id ?? ActivityId(LastSequence),
            Origin = origin,
            At = LastAt,
        };
    }

    private string ActivityId(long sequence) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}|{sequence:D7}");
}

/// <summary>What a channel waits for, after it refused a message for good, before it takes another one (protocol: 403).</summary>
internal enum DeliveryHold
{
    /// <summary>The person has blocked the bot, or an administrator has: until the person writes.</summary>
    PersonWrites,

    /// <summary>The bot is not in the conversation: until it is installed again.</summary>
    Installation,
}
