using SmartBot.Score;

namespace SmartBot.Tests.Critique;

/// <summary>The scorer counts as a person would, and says what is wrong with a file.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void Label_is_counted_in_the_usual_figures()
    {
        var label = new Label("some", [(true, true), (true, false), (false, true), (false, false), (false, false)]);
        Assert.Equal(0.6, label.Accuracy, 6);
        Assert.Equal(0.5, label.Precision, 6);
        Assert.Equal(0.5, label.Recall, 6);
        Assert.Equal(0.5, label.F1, 6);
        Assert.Equal((0.5 + (2.0 / 3)) / 2, label.Balanced, 6);
        Assert.Equal(1.0 / 6, label.Matthews, 6);
    }

    [Theory]
    [InlineData("{\"id\":\"x\"")]
    [InlineData("{\"id\":\"x\",\"text\":\"run\"}")]
    [InlineData("{\"id\":\"x\",\"text\":\"run\",\"specific\":1,\"measurable\":1,\"errors\":[\"typo\"]}")]
    [InlineData("[]")]
    public void Wrong_line_is_named_with_its_number(string line)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "\n" + line);
            Assert.Contains(":2:", Assert.Throws<InvalidDataException>(() => GoalCase.Read(file)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
