using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartBot.Data.Mappings;

internal sealed class LoggedActivityMapping : IEntityTypeConfiguration<LoggedActivity>
{
    public void Configure(EntityTypeBuilder<LoggedActivity> builder)
    {
        builder.HasKey(activity => new { activity.ConversationId, activity.Sequence });
        builder.HasIndex(activity => new { activity.ConversationId, activity.ActivityId }).IsUnique();
        builder.HasIndex(activity => new { activity.ConversationId, activity.ClientActivityId }).IsUnique();

        // Few rows ever wait, so what a restart has to look for is a handful of entries, not the whole log.
        builder.HasIndex(activity => activity.Waiting).HasFilter("\"Waiting\"");
        builder.HasOne<Conversation>().WithMany().HasForeignKey(activity => activity.ConversationId);
    }
}
