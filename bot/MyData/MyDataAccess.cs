using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using SmartBot.Chat;
using SmartBot.DirectLine;
using SmartBot.Takeaway.Access;

namespace SmartBot.MyData;

/// <summary>Whose data somebody may see, change nothing of, and have deleted: all of it.</summary>
/// <param name="OwnerId">The person.</param>
/// <param name="Token">The link's token, to be carried on; null for the guest of the chat page.</param>
internal sealed record MyDataVisitor(string OwnerId, string? Token);

/// <summary>Lets people see all that is kept of them: by the cookie of the chat page, or by a link that the chat gives them and nobody else.</summary>
internal sealed class MyDataAccess(Guest guest, IDataProtectionProvider protection, IOptions<PublicAddressOptions> options, TimeProvider time)
{
    /// <summary>Short, since it opens everything, and a new one is a word in the chat away.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    // A purpose of its own: no link to a goal opens this, and none to this opens a goal.
    private readonly IDataProtector _seal = protection.CreateProtector("SmartBot.MyData.Link.v1");

    /// <summary>Who asks; null for a stranger. A link counts before the cookie, and a bad one is not made good by it.</summary>
    public MyDataVisitor? VisitorOf(HttpContext context)
    {
        var token = context.Request.Query[TakeawayAccess.TokenName];
        if (token.Count > 0)
        {
            return token is [{ } one] && SealedPass.Read<Pass>(_seal, one) is { } pass && time.GetUtcNow() < pass.ExpiresAt
                ? new MyDataVisitor(pass.OwnerId, one)
                : null;
        }

        return guest.KnownUserIdOf(context) is { } userId ? new MyDataVisitor(DirectLineChannel.OwnerOf(userId), null) : null;
    }

    /// <summary>A link for this person; null where no public address is configured.</summary>
    public Uri? LinkTo(string ownerId) => At($"?{TakeawayAccess.TokenName}={Issue(ownerId)}");

    /// <summary>The address of a receipt; null where no public address is configured.</summary>
    public Uri? ReceiptAt(string receipt) => At($"/receipt/{receipt}");

    /// <summary>The token of a link, fit for an address.</summary>
    public string Issue(string ownerId)
    {
        ArgumentException.ThrowIfNullOrEmpty(ownerId);
        return SealedPass.Write(_seal, new Pass(ownerId, time.GetUtcNow() + Lifetime));
    }

    private Uri? At(string rest) => options.Value.ToAddress() is { } address ? new Uri(address, MyDataSetup.Path[1..] + rest) : null;

    private sealed record Pass(string OwnerId, DateTimeOffset ExpiresAt);
}
