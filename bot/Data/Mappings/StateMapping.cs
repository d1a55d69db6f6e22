using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartBot.Data.Mappings;

internal sealed class StateMapping : IEntityTypeConfiguration<StateItem>
{
    public void Configure(EntityTypeBuilder<StateItem> builder)
    {
        builder.HasKey(item => item.Key);
        builder.Property(item => item.ETag).IsConcurrencyToken();
    }
}
