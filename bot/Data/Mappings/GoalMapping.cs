using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Data.Mappings;

internal sealed class GoalMapping : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.HasKey(goal => goal.Id);
        builder.HasIndex(goal => new { goal.OwnerId, goal.CreatedAt });
        builder.Property(goal => goal.Status).HasConversion<string>();
        builder.Property(goal => goal.ETag).IsConcurrencyToken();
        builder.OwnsMany(goal => goal.Answers, answers => answers.ToJson());
        builder.Navigation(goal => goal.Answers).HasField("_answers").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
