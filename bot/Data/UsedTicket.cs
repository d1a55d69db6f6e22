namespace SmartBot.Data;

/// <summary>A stream ticket that has opened its one stream; remembered until it would have expired anyway.</summary>
internal sealed class UsedTicket
{
    public required string Id { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
