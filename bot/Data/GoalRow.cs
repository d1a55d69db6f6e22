using System.Security.Cryptography;
using System.Text;
using SmartBot.Dialogs.Goals;
using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>A goal as it is stored: whole and sealed, and beside it in clear what a query asks for. Nothing told stands in clear.</summary>
internal sealed class GoalRow : ISealedRow
{
    public required string Id { get; init; }

    public required string OwnerId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>A new value on every write; a write over another version is refused.</summary>
    public string ETag { get; set; } = "";

    /// <summary>The code of an invitation as <see cref="CodeOf"/> keeps it: whoever knows the code itself may see the goal.</summary>
    public string? InviteCode { get; set; }

    public string? NextSlot { get; set; }

    public DateOnly? NextOn { get; set; }

    public DateTimeOffset? NextAt { get; set; }

    public int? Priority { get; set; }

    /// <summary>The token of the process that has claimed the follow-up; null where none has.</summary>
    public string? Lease { get; set; }

    /// <summary>Until when it is that process's.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>Why the goal is not followed up any more, such as the type of a failure; never any content.</summary>
    public string? FollowUpProblem { get; set; }

    /// <summary>When it was put out of the person's way, because nothing can be made of it; null where it was not.</summary>
    public DateTimeOffset? SetAsideAt { get; set; }

    public string Json { get; set; } = "";

    public string Place => $"Goals|{Id}|Json|{OwnerId}";

    public static string? CodeOf(string? inviteCode) =>
        inviteCode is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inviteCode)));

    /// <summary>Takes over a goal as it is now.</summary>
    public void Take(Goal goal, PersonKey key)
    {
        InviteCode = CodeOf(goal.InviteCode);
        (NextSlot, NextOn, NextAt, Priority) = (goal.NextSlot, goal.NextOn, goal.NextAt, goal.Priority);
        key.Seal(this, StoredJson.Write(goal));
    }
}
