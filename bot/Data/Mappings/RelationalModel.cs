using Microsoft.EntityFrameworkCore;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data.Mappings;

/// <summary>Indexes, foreign keys and JSON columns, which only relational databases have.</summary>
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
        model.Entity<Participant>().OwnsOne(row => row.Address, address => address.ToJson());
        model.Entity<Goal>(goal =>
        {
            goal.HasIndex(row => new { row.OwnerId, row.CreatedAt });
            goal.HasIndex(row => row.InviteCode).IsUnique();
            goal.OwnsMany(row => row.Answers, answers => answers.ToJson());
            goal.OwnsMany(row => row.Steps, steps => steps.ToJson());
            goal.OwnsMany(row => row.Versions, versions => versions.ToJson());
            goal.OwnsMany(row => row.Agreements, agreements => agreements.ToJson());
            goal.OwnsMany(row => row.Reports, reports => reports.ToJson());

            // A goal without a next follow-up is in no index of those that are due.
            goal.HasIndex(row => row.NextAt).HasFilter("\"NextAt\" IS NOT NULL AND \"FollowUpProblem\" IS NULL");
        });
    }
}
