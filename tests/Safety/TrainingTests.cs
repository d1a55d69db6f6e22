using SmartBot.Dialogs.Safety;
using SmartBot.Dialogs.Text;
using SmartBot.Score;

namespace SmartBot.Tests.Safety;

/// <summary>What the weights are worth on messages of hands that they have not seen, and that those shipped are those trained.</summary>
public sealed class TrainingTests
{
    private static readonly SafetyTraining Training = SafetyTraining.Of(AppContext.BaseDirectory);

    [Theory]
    [InlineData(RiskTier.Immediate, 0.92)]
    [InlineData(RiskTier.Concern, 0.82)]
    [InlineData(RiskTier.Ambiguous, 0.77)]
    public void Messages_of_hands_that_were_not_seen_are_heard(RiskTier tier, double floor) => Assert.InRange(Training.Alerts(tier).Value, floor, 1);

    [Fact]
    public void Few_of_their_look_alikes_alert() => Assert.InRange(Training.Alerts(null).Value, 0, 0.051);

    [Fact]
    public void Weights_that_are_shipped_are_those_that_training_makes()
    {
        using var file = new StreamReader(DataFile.Open("classifier.en.json"));
        var shipped = file.ReadToEnd();
        var screen = DataFile.Read<SmartBot.Dialogs.Safety.Classifying.ClassifierFile>("classifier.en.json");
        Assert.Equal(shipped, Training.Weights(screen.Version, screen.Date).ToString());
    }
}
