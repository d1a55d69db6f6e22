using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.Goals;

public class AttainmentScaleTests
{
    [Theory]
    [InlineData(3, 1, "1 2 3 4 5")]
    [InlineData(7, 1, "1 4 7 10 13")]
    [InlineData(2, 1, "0 1 2 3 4")]
    [InlineData(1, 0, "- 0 1 2 3")]
    [InlineData(3, null, "1 2 3 4 5")]
    [InlineData(1, 5, "5 3 1 0 -")]
    [InlineData(0, 4, "4 2 0 - -")]
    [InlineData(10, 20, "20 15 10 5 0")]
    [InlineData(85, 63, "63 74 85 96 107")]
    public void Levels_follow_from_the_measure(int target, int? baseline, string levels) =>
        Assert.Equal(levels, string.Join(' ', AttainmentScale.Propose(target, baseline).Levels.Select(level => level?.ToString("0.##", null) ?? "-")));

    [Theory]
    [InlineData(0, -2)]
    [InlineData(1, -2)]
    [InlineData(2, -1)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(9, 2)]
    public void Level_of_a_week_when_more_is_hoped_for(int times, int level) =>
        Assert.Equal(level, AttainmentScale.Propose(3, 1).LevelOf(times));

    [Theory]
    [InlineData(8, -2)]
    [InlineData(5, -2)]
    [InlineData(3, -1)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void Level_of_a_week_when_less_is_hoped_for(int times, int level) =>
        Assert.Equal(level, AttainmentScale.Propose(1, 5).LevelOf(times));

    [Fact]
    public void Score_is_fifty_as_hoped_for_and_ten_a_level_for_one_goal()
    {
        Assert.Equal(50, AttainmentScale.TScore([(0, 1), (0, 2)]));
        Assert.Equal(60, AttainmentScale.TScore([(1, 1)]), 6);
        Assert.Equal(62.4, AttainmentScale.TScore([(1, 1), (1, 1)]), 1);
        Assert.Throws<ArgumentException>(() => AttainmentScale.TScore([]));
        Assert.Throws<ArgumentException>(() => AttainmentScale.TScore([(1, 0)]));
    }
}
