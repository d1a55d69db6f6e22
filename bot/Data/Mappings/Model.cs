using Microsoft.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.MyData;
using SmartBot.Protection;

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
        model.Entity<AuditEntry>(audit =>
        {
            audit.HasKey(row => row.Sequence);
            audit.Property(row => row.Sequence).ValueGeneratedNever();
            audit.Property(row => row.Kind).HasConversion<string>();
        });
        model.Entity<Erasure>(erasure =>
        {
            erasure.HasKey(row => row.Id);
            erasure.Property(row => row.DoneAt).IsConcurrencyToken();
        });
        model.Entity<ParticipantRow>(person =>
        {
            person.HasKey(row => row.OwnerId);
            person.Property(row => row.ETag).IsConcurrencyToken();
        });
        model.Entity<GoalRow>(goal =>
        {
            goal.HasKey(row => row.Id);
            goal.Property(row => row.ETag).IsConcurrencyToken();
        });
        model.Entity<DataKey>(key =>
        {
            key.HasKey(row => row.Id);
            key.Property(row => row.MasterVersion).IsConcurrencyToken();
        });
    }
}
