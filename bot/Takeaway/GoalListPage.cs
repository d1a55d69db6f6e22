using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway;

/// <summary>A page with links to what there is of each goal.</summary>
internal abstract class GoalListPage(TakeawayAccess access, Readings readings) : TakeawayPage(access, readings)
{
    public IReadOnlyList<GoalReading> Goals { get; protected set; } = [];

    protected Readings Readings { get; } = readings;
}
