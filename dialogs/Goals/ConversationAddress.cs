namespace SmartBot.Dialogs.Goals;

/// <summary>Where a person is reached: a Bot Framework conversation reference in plain words (protocol, section 3: "keep the whole reference").</summary>
public sealed record ConversationAddress
{
    /// <summary>The Bot Framework's name of the channel, such as <c>directline</c>.</summary>
    public required string ChannelId { get; init; }

    /// <summary>Where the channel takes messages; null on our own channel.</summary>
    public Uri? ServiceUrl { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>Such as <c>personal</c>, where the channel says.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The organisation, where the channel has those.</summary>
    public string? TenantId { get; init; }

    /// <summary>The person's id on the channel.</summary>
    public required string UserId { get; init; }

    /// <summary>The assistant's own id on the channel.</summary>
    public required string BotId { get; init; }

    public string? BotName { get; init; }
}
