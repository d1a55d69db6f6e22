using SmartBot.Dialogs.Safety;

namespace SmartBot.Tests.Safety;

/// <summary>A mistake in the rules names the file and the rule.</summary>
public sealed class SafetyFileTests
{
    [Theory]
    [InlineData("[\"@nobody die\"]", "nobody")]
    [InlineData("[\"die|\"]", "missing")]
    [InlineData("[\"~x die\"]", "no gap")]
    [InlineData("[\"~2\"]", "no pattern")]
    [InlineData("[]", "finds nothing")]
    public void Wrong_pattern_is_named(string find, string what)
    {
        var message = Assert.Throws<InvalidDataException>(() => SafetyFiles.Screen(find)).Message;
        Assert.Contains("test.json: rule 'one'", message, StringComparison.Ordinal);
        Assert.Contains(what, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_file_is_read() => Assert.Equal(RiskTier.Concern, SafetyFiles.Screen("[\"want to die\"]").Read("I want to die.")?.Tier);

    [Theory]
    [InlineData("i want to die of laughing", false)]
    [InlineData("i want to die laughing", false)]
    [InlineData("i want to die of cold", true)]
    [InlineData("i want to die. laughing it off", true)]
    public void Not_behind_a_gap_holds_for_all_of_it(string text, bool isFound) =>
        Assert.Equal(isFound, SafetyFiles.Screen("[\"want to die ~1 !laughing\"]").Read(text) is not null);

    [Theory]
    [InlineData("i want to be no more", true)]
    [InlineData("i want more", false)]
    [InlineData("i want out", true)]
    [InlineData("i want", false)]
    public void Pattern_is_tried_where_a_word_or_a_phrase_fills_each_place(string text, bool isFound) =>
        Assert.Equal(isFound, SafetyFiles.Screen("[\"want to_be_no_more|out\"]").Read(text) is not null);

    [Fact]
    public void Language_without_rules_is_refused()
    {
        Assert.False(SafetyScreen.IsThere("xx"));
        Assert.Contains("safety.xx.json", Assert.Throws<InvalidDataException>(() => SafetyScreen.Load("xx")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Rules_have_a_version_and_a_date(string language)
    {
        var screen = SafetyScreen.Load(language);
        Assert.Matches(@"^\d+\.\d+\.\d+$", screen.Version);
        Assert.True(screen.Date.Year >= 2026);
    }
}
