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
    [InlineData("messages-dev.jsonl", "immediate", 0.98)]
    [InlineData("messages-dev.jsonl", "concern", 0.92)]
    [InlineData("messages-dev.jsonl", "ambiguous", 0.85)]
    [InlineData("own.jsonl", "immediate", 0.98)]
    [InlineData("own.jsonl", "concern", 0.95)]
    [InlineData("own.jsonl", "ambiguous", 0.92)]
    [InlineData("own-third.jsonl", "immediate", 0.98)]
    [InlineData("own-third.jsonl", "concern", 0.95)]
    [InlineData("own-third.jsonl", "ambiguous", 0.92)]
    [InlineData("own-fourth.jsonl", "immediate", 0.98)]
    [InlineData("own-fourth.jsonl", "concern", 0.95)]
    [InlineData("own-fourth.jsonl", "ambiguous", 0.92)]
    [InlineData("own-fifth.jsonl", "immediate", 0.96)]
    [InlineData("own-fifth.jsonl", "concern", 0.95)]
    [InlineData("own-fifth.jsonl", "ambiguous", 0.92)]
    [InlineData("own-sixth.jsonl", "immediate", 0.95)]
    [InlineData("own-sixth.jsonl", "concern", 0.95)]
    [InlineData("own-sixth.jsonl", "ambiguous", 0.92)]
    [InlineData("own-seventh.jsonl", "immediate", 0.94)]
    [InlineData("own-seventh.jsonl", "concern", 0.95)]
    [InlineData("own-seventh.jsonl", "ambiguous", 0.92)]
    [InlineData("own-eighth.jsonl", "immediate", 0.96)]
    [InlineData("own-eighth.jsonl", "concern", 0.95)]
    [InlineData("own-eighth.jsonl", "ambiguous", 0.92)]
    [InlineData("own-ninth.jsonl", "immediate", 0.96)]
    [InlineData("own-ninth.jsonl", "concern", 0.95)]
    [InlineData("own-ninth.jsonl", "ambiguous", 0.92)]
    [InlineData("own-tenth.jsonl", "immediate", 0.96)]
    [InlineData("own-tenth.jsonl", "concern", 0.95)]
    [InlineData("own-tenth.jsonl", "ambiguous", 0.92)]
    [InlineData("own-eleventh.jsonl", "immediate", 0.96)]
    [InlineData("own-eleventh.jsonl", "concern", 0.95)]
    [InlineData("own-eleventh.jsonl", "ambiguous", 0.92)]
    [InlineData("own-twelfth.jsonl", "immediate", 0.96)]
    [InlineData("own-twelfth.jsonl", "concern", 0.95)]
    [InlineData("own-twelfth.jsonl", "ambiguous", 0.92)]
    public void Recall_does_not_fall(string file, string tier, double floor) =>
        Assert.InRange(SafetyScore.Alerts(SafetyScore.Score(SafetyFiles.Read(file)), tier).Value, floor, 1);

    [Theory]
    [InlineData("messages-dev.jsonl", 0.02)]
    [InlineData("own.jsonl", 0.04)]
    [InlineData("own-third.jsonl", 0.02)]
    [InlineData("own-fourth.jsonl", 0.02)]
    [InlineData("own-fifth.jsonl", 0.03)]
    [InlineData("own-sixth.jsonl", 0.02)]
    [InlineData("own-seventh.jsonl", 0.02)]
    [InlineData("own-eighth.jsonl", 0.02)]
    [InlineData("own-ninth.jsonl", 0.02)]
    [InlineData("own-tenth.jsonl", 0.02)]
    [InlineData("own-eleventh.jsonl", 0.02)]
    [InlineData("own-twelfth.jsonl", 0.02)]
    public void False_alarms_stay_few(string file, double most) =>
        Assert.InRange(SafetyScore.Alerts(SafetyScore.Score(SafetyFiles.Read(file)), SafetyCase.None).Value, 0, most);

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
