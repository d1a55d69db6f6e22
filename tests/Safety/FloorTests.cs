using SmartBot.Score;

namespace SmartBot.Tests.Safety;

/// <summary>Holds the screen to the level it has reached, with the scorer of <c>tests/score</c>.</summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData("messages-dev.jsonl", "immediate", 0.98)]
    [InlineData("messages-dev.jsonl", "concern", 0.92)]
    [InlineData("messages-dev.jsonl", "ambiguous", 0.85)]
    [InlineData("own.jsonl", "immediate", 0.98)]
    [InlineData("own.jsonl", "concern", 0.95)]
    [InlineData("own.jsonl", "ambiguous", 0.92)]
    public void Recall_does_not_fall(string file, string tier, double floor) =>
        Assert.InRange(SafetyScore.Alerts(SafetyScore.Score(SafetyFiles.Read(file)), tier).Value, floor, 1);

    [Theory]
    [InlineData("messages-dev.jsonl", 0.02)]
    [InlineData("own.jsonl", 0.04)]
    public void False_alarms_stay_few(string file, double most) =>
        Assert.InRange(SafetyScore.Alerts(SafetyScore.Score(SafetyFiles.Read(file)), SafetyCase.None).Value, 0, most);
}
