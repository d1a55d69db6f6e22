using SmartBot.Dialogs.Safety;
using SmartBot.Score;

namespace SmartBot.Tests.Safety;

/// <summary>Holds the screen to the level it has reached, with the scorer of <c>tests/score</c>.</summary>
public sealed class FloorTests
{
    private const double Missed = 0.05;
    private const double InVain = 0.04;

    public static TheoryData<string> Files => [.. SafetyFiles.English];

    [Theory]
    [InlineData("immediate", 0.98)]
    [InlineData("concern", 0.92)]
    [InlineData("ambiguous", 0.85)]
    public void Shared_messages_are_heard(string tier, double floor) =>
        Assert.InRange(SafetyScore.Alerts(SafetyScore.Score(SafetyFiles.Read("messages-dev.jsonl")), tier).Value, floor, 1);

    [Theory]
    [MemberData(nameof(Files))]
    public void Messages_that_it_was_trained_on_are_heard(string file)
    {
        var scored = SafetyScore.Score(SafetyFiles.Read(file));
        Assert.InRange(scored.Count(one => one.Case.IsRisk && one.Said is null), 0, Missed * scored.Count(one => one.Case.IsRisk));
        Assert.InRange(SafetyScore.Alerts(scored, SafetyCase.None).Value, 0, InVain);
    }

    [Theory]
    [InlineData("immediate", 0.95, 1)]
    [InlineData("concern", 0.92, 1)]
    [InlineData("ambiguous", 0.85, 1)]
    [InlineData(SafetyCase.None, 0, 0.05)]
    public void Spanish_does_not_fall(string tier, double least, double most)
    {
        var screen = SafetyScreen.Load("es");
        var of = SafetyFiles.Read("own-es.jsonl").Where(one => one.Tier == tier).ToList();
        Assert.InRange(new Share(of.Count(one => screen.Read(one.Text) is not null), of.Count).Value, least, most);
    }
}
