using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartBot.Data.Mappings;

internal sealed class ConversationMapping : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> builder)
    {
        builder.HasKey(conversation => conversation.Id);
        builder.HasIndex(conversation => conversation.UserId);

        // Two writers that took the same number would give two activities one watermark.
        builder.Property(conversation => conversation.LastSequence).IsConcurrencyToken();
    }
}
