using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Takeaway.Access;

/// <summary>What a link opens.</summary>
/// <param name="OwnerId">Whose goal.</param>
/// <param name="GoalId">The one goal that it opens, and no other of the same person: links are passed on.</param>
/// <param name="ExpiresAt">From then on it opens nothing.</param>
internal sealed record TakeawayPass(string OwnerId, string GoalId, DateTimeOffset ExpiresAt);

/// <summary>Makes and reads the links for people whose channel gives their browser no cookie of ours. Sealed by data protection.</summary>
internal sealed class TakeawayLinks(IDataProtectionProvider protection, IOptions<PublicAddressOptions> options, TimeProvider time) : ITakeawayLinks
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private readonly IDataProtector _seal = protection.CreateProtector("SmartBot.Takeaway.Link.v1");

    /// <inheritdoc/>
    public Uri? LinkTo(string ownerId, Goal goal) =>
        options.Value.ToAddress() is { } address ? new Uri(address, $"take/l/{Issue(ownerId, goal.Id)}") : null;

    /// <inheritdoc/>
    public Uri? InviteTo(string code) => options.Value.ToAddress() is { } address ? new Uri(address, $"?plan={Uri.EscapeDataString(code)}") : null;

    /// <summary>The token of a link, fit for an address.</summary>
    public string Issue(string ownerId, string goalId)
    {
        ArgumentException.ThrowIfNullOrEmpty(ownerId);
        ArgumentException.ThrowIfNullOrEmpty(goalId);
        return SealedPass.Write(_seal, new TakeawayPass(ownerId, goalId, time.GetUtcNow() + Lifetime));
    }

    /// <summary>Reads a token; null where it was not made here, or has expired.</summary>
    public TakeawayPass? Read(string token)
    {
        var pass = SealedPass.Read<TakeawayPass>(_seal, token);
        return pass is not null && time.GetUtcNow() < pass.ExpiresAt ? pass : null;
    }
}
