using SmartBot.Chat;
using SmartBot.Dialogs.Goals;
using SmartBot.DirectLine;

namespace SmartBot.Takeaway.Access;

/// <summary>Who asks for a page, and what they may see.</summary>
/// <param name="OwnerId">Whose goals.</param>
/// <param name="Token">The link's token, to be carried on by the page's links; null for the guest of the chat page.</param>
/// <param name="Pass">What the link opens; null for the guest, who sees all of their own.</param>
internal sealed record Visitor(string OwnerId, string? Token, TakeawayPass? Pass);

/// <summary>
/// Lets people see their own goals: by the cookie of the chat page, or by a link. What somebody may not see is not found,
/// just as what is not there (S0.17, S4.31).
/// </summary>
internal sealed class TakeawayAccess(Guest guest, TakeawayLinks links, IGoalStore goals)
{
    /// <summary>The name of the token in an address.</summary>
    public const string TokenName = "t";

    /// <summary>Who asks; null for a stranger. A link counts before the cookie, and a bad one is not made good by it.</summary>
    public Visitor? VisitorOf(HttpContext context)
    {
        var token = context.Request.Query[TokenName];
        if (token.Count > 0)
        {
            return token is [{ } one] ? OfLink(one) : null;
        }

        return guest.KnownUserIdOf(context) is { } userId ? new Visitor(DirectLineChannel.OwnerOf(userId), null, null) : null;
    }

    /// <summary>Who has opened a link; null where it opens nothing.</summary>
    public Visitor? OfLink(string token) => links.Read(token) is { } pass ? new Visitor(pass.OwnerId, token, pass) : null;

    /// <summary>The goal; null where the visitor may not see it or there is none.</summary>
    public async Task<Goal?> FindAsync(Visitor? visitor, string goalId, CancellationToken cancellationToken)
    {
        var mayAsk = visitor is not null && (visitor.Pass is null || visitor.Pass.GoalId == goalId);
        return mayAsk ? await goals.FindAsync(visitor!.OwnerId, goalId, cancellationToken) : null;
    }

    /// <summary>All goals that the visitor may see, those that they put first first; empty for a stranger.</summary>
    public async Task<IReadOnlyList<Goal>> ListAsync(Visitor? visitor, CancellationToken cancellationToken)
    {
        var own = visitor is null ? [] : await goals.ListAsync(visitor.OwnerId, cancellationToken);
        return [.. own.Where(goal => visitor!.Pass is null || visitor.Pass.GoalId == goal.Id).OrderBy(goal => goal.Priority ?? int.MaxValue)];
    }
}
