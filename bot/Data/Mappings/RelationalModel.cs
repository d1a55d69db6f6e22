using Microsoft.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.MyData;
using SmartBot.Protection;

namespace SmartBot.Data.Mappings;

/// <summary>Indexes and foreign keys, which only relational databases have.</summary>
internal static class RelationalModel
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<Conversation>().HasIndex(row => row.OwnerId);
        model.Entity<LoggedActivity>(activity =>
        {
            activity.HasIndex(row => new { row.ConversationId, row.ActivityId }).IsUnique();
            activity.HasIndex(row => new { row.ConversationId, row.ClientActivityId }).IsUnique();
            activity.HasOne<Conversation>().WithMany().HasForeignKey(row => row.ConversationId);
        });
        model.Entity<InboxItem>().HasIndex(row => row.DueAt);
        model.Entity<OutboxItem>().HasIndex(row => row.DueAt);
        model.Entity<StateItem>().HasIndex(row => row.OwnerId);
        model.Entity<UsedOnce>().HasIndex(row => row.ExpiresAt);
        model.Entity<AuditEntry>().HasIndex(row => row.SubjectId);
        model.Entity<Erasure>().HasIndex(row => row.DoneAt);
        model.Entity<DataKey>().HasIndex(row => row.OwnerId).IsUnique();
        model.Entity<GoalRow>(goal =>
        {
            goal.HasIndex(row => new { row.OwnerId, row.CreatedAt });
            goal.HasIndex(row => row.InviteCode).IsUnique();

            // A goal without a next follow-up is in no index of those that are due.
            goal.HasIndex(row => row.NextAt).HasFilter("\"NextAt\" IS NOT NULL AND \"FollowUpProblem\" IS NULL");
        });
    }
}
