using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartBot.Data.Mappings;

internal sealed class UsedTicketMapping : IEntityTypeConfiguration<UsedTicket>
{
    public void Configure(EntityTypeBuilder<UsedTicket> builder) => builder.HasKey(ticket => ticket.Id);
}
