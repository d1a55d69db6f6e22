using Microsoft.EntityFrameworkCore;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data.Mappings;

/// <summary>Keys and versions, which are the same on every database.</summary>
internal static class Model
{
    public static void Apply(ModelBuilder model)
    {
        model.Entity<Conversation>(conversation =>
        {
            conversation.HasKey(row => row.Id);
            conversation.Property(row => row.Hold).HasConversion<string>();
            conversation.Property(row => row.ETag).IsConcurrencyToken();
            conversation.Ignore(row => row.UserId);
        });
        model.Entity<LoggedActivity>().HasKey(row => new { row.ConversationId, row.Sequence });
        model.Entity<InboxItem>(inbox =>
        {
            inbox.HasKey(row => new { row.ConversationId, row.Sequence });
            inbox.Property(row => row.Tries).IsConcurrencyToken();
        });
        model.Entity<OutboxItem>(outbox =>
        {
            outbox.HasKey(row => new { row.ConversationId, row.Sequence });
            outbox.Property(row => row.Lease).IsConcurrencyToken();
        });
        model.Entity<StateItem>(state =>
        {
            state.HasKey(row => row.Key);
            state.Property(row => row.ETag).IsConcurrencyToken();
        });
        model.Entity<UsedOnce>().HasKey(row => row.Id);
        model.Entity<Participant>(person =>
        {
            person.HasKey(row => row.OwnerId);
            person.Property(row => row.ETag).IsConcurrencyToken();
            person.Ignore(row => row.Zone);
            person.OwnsOne(row => row.Address);
        });
        model.Entity<Goal>(goal =>
        {
            goal.HasKey(row => row.Id);
            goal.Property(row => row.Status).HasConversion<string>();
            goal.Property(row => row.ETag).IsConcurrencyToken();
            goal.OwnsMany(row => row.Answers);
            goal.OwnsMany(row => row.Steps);
            goal.OwnsMany(row => row.Versions);
            goal.Property(row => row.Rhythm).HasConversion(rhythm => rhythm!.ToString(), rule => Rhythm.Parse(rule));
            goal.Ignore(row => row.ReviewOn).Ignore(row => row.CheckIns).Ignore(row => row.Lessons);
            goal.OwnsMany(row => row.Reports);
            goal.Property<string?>(FollowUpLease.Lease);
            goal.Property<DateTimeOffset?>(FollowUpLease.LeasedUntil);
            goal.Property<string?>(FollowUpLease.Problem);
            goal.OwnsMany(row => row.Agreements, agreements =>
            {
                agreements.Property(row => row.Role).HasConversion<string>();
                agreements.Property(row => row.Verdict).HasConversion<string>();
            });
            foreach (var list in goal.Metadata.GetNavigations())
            {
                goal.Navigation(list.Name).HasField("_" + char.ToLowerInvariant(list.Name[0]) + list.Name[1..]).UsePropertyAccessMode(PropertyAccessMode.Field);
            }
        });
    }
}
