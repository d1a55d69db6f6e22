using SmartBot.Score;

namespace SmartBot.Tests.Safety;

/// <summary>The scorer counts as a person would, and says what is wrong with a file.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void Share_has_the_interval_of_wilson()
    {
        var share = new Share(9, 10);
        Assert.Equal(0.9, share.Value, 6);
        Assert.Equal(0.596, share.Low, 3);
        Assert.Equal(0.982, share.High, 3);
        Assert.Equal((0, 1), (new Share(0, 0).Low, new Share(0, 0).High));
    }

    [Theory]
    [InlineData("{\"id\":\"x\"")]
    [InlineData("{\"id\":\"x\",\"text\":\"hi\",\"category\":\"none\",\"tier\":\"soon\"}")]
    [InlineData("{\"id\":\"x\",\"text\":\"hi\",\"category\":\"sadness\",\"tier\":\"concern\"}")]
    [InlineData("{\"id\":\"x\",\"text\":\"hi\",\"category\":\"suicide\",\"tier\":\"none\"}")]
    [InlineData("[]")]
    public void Wrong_line_is_named_with_its_number(string line)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "\n" + line);
            Assert.Contains(":2:", Assert.Throws<InvalidDataException>(() => SafetyCase.Read(file)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
