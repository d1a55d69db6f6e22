using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway;
using SmartBot.Takeaway.Documents;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Takeaway;

/// <summary>Reads goals as the pages do, without a host.</summary>
internal static class Papers
{
    public static Readings Readings { get; } = new(Talk.Programmes, Languages.Load(), TakeawayWords.LoadAll());

    public static GoalReading Read(Goal goal) => Readings.Of(goal);
}
