using SmartBot.Score;

namespace SmartBot.Tests.Critique;

/// <summary>Holds the critique to the level it has reached, with the scorer of <c>tests/score</c>.</summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData("goals-dev.jsonl", "specific", 0.95)]
    [InlineData("goals-dev.jsonl", "measurable", 0.94)]
    [InlineData("goals-dev.jsonl", "timebound", 0.99)]
    [InlineData("goals-dev.jsonl", "action_not_outcome", 0.99)]
    [InlineData("goals-dev.jsonl", "unachievable", 0.96)]
    [InlineData("goals-dev.jsonl", "dangerous", 0.99)]
    [InlineData("goals-dev.jsonl", "too_many_actions", 0.99)]
    [InlineData("goals-dev.jsonl", "acronyms", 0.99)]
    [InlineData("own-goals.jsonl", "specific", 0.98)]
    [InlineData("own-goals.jsonl", "measurable", 0.97)]
    [InlineData("own-goals.jsonl", "timebound", 0.99)]
    [InlineData("own-goals.jsonl", "action_not_outcome", 0.98)]
    [InlineData("own-goals.jsonl", "unachievable", 0.99)]
    [InlineData("own-goals.jsonl", "too_many_actions", 0.99)]
    [InlineData("own-goals.jsonl", "acronyms", 0.99)]
    [InlineData("own-goals.jsonl", "dangerous", 0.99)]
    public void Balanced_accuracy_does_not_fall(string file, string name, double floor) =>
        Assert.InRange(Label(file, name).Balanced, floor, 1);

    [Theory]
    [InlineData("goals-dev.jsonl")]
    [InlineData("own-goals.jsonl")]
    public void No_danger_is_missed(string file) =>
        Assert.Equal(1, Label(file, "dangerous").Recall);

    [Theory]
    [InlineData("goals-dev.jsonl", 78)]
    [InlineData("own-goals.jsonl", 335)]
    public void Measures_stay_exactly_right(string file, int floor)
    {
        var measured = GoalScore.Score(GoalFiles.Read(file)).Where(one => one.Case.Measure is not null).ToList();
        Assert.InRange(measured.Count(one => one.IsMeasureRight), floor, measured.Count);
    }

    [SkippableFact]
    public void Health_coaching_goals_are_measured_as_before()
    {
        var file = GoalFiles.Shared("data/goals/smartspan-dev.jsonl");
        Skip.If(file is null, "The health coaching goals are not at hand.");
        var measurable = GoalScore.Labels(GoalScore.Score(GoalCase.Read(file))).Single(label => label.Name == "measurable");
        Assert.InRange(measurable.F1, 0.84, 1);
    }

    private static Label Label(string file, string name) =>
        GoalScore.Labels(GoalScore.Score(GoalFiles.Read(file))).Single(label => label.Name == name);
}
