using SmartBot.Dialogs.Safety;
using SmartBot.Dialogs.Safety.Classifying;

namespace SmartBot.Tests.Safety;

/// <summary>Words that have weights, beside a rule.</summary>
public sealed class ClassifierTests
{
    private static readonly ClassifierFile Weights = new(
        "1.0.0",
        new DateOnly(2026, 11, 26),
        "a test",
        "1.0.0",
        Least: 1,
        new() { [RiskTier.Ambiguous] = 0, [RiskTier.Concern] = 1, [RiskTier.Immediate] = 2 },
        [RiskTier.Concern, RiskTier.Immediate],
        [RiskCategory.Suicide, RiskCategory.MedicalEmergency],
        [0, 0, 0, 0, 0],
        new()
        {
            ["bleeding"] = [2, 0, 1, 0, 1],
            ["slowly"] = [0.5f, 3, 0, 0, 0],
            ["laugh~"] = [-1],
            ["want die"] = [0.5f],
            ["@kin .. sad"] = [2],
            ["|"] = [0],
        });

    private static readonly SafetyScreen Screen = SafetyFiles.Screen("[\"want die\"]", Weights);

    [Theory]
    [InlineData("i am bleeding", RiskCategory.MedicalEmergency, RiskTier.Immediate, "bleeding")]
    [InlineData("bleeding slowly since then", RiskCategory.MedicalEmergency, RiskTier.Concern, "bleeding slowly")]
    public void Words_without_a_rule_are_heard(string text, RiskCategory category, RiskTier tier, string words) =>
        Assert.Equal(new Disclosure(category, tier, words), Screen.Read(text));

    [Theory]
    [InlineData("want die", true)]
    [InlineData("want die laughing", false)]
    [InlineData("laughing and bleeding", false)]
    public void Rule_and_words_are_weighed_together(string text, bool isFound) => Assert.Equal(isFound, Screen.Read(text) is not null);

    [Theory]
    [InlineData("dad is sad", true)]
    [InlineData("mum, sad", true)]
    [InlineData("mum is not sad", false)]
    [InlineData("he is sad", false)]
    public void Classes_of_words_are_seen_over_one_word(string text, bool isFound) => Assert.Equal(isFound, Screen.Read(text) is not null);

    [Fact]
    public void Disclosure_among_harmless_sentences_counts_as_if_it_stood_alone()
    {
        Assert.Equal("bleeding", Screen.Read("we were laughing. i am bleeding.")?.Words);
        Assert.Null(Screen.Read("we were laughing and i am bleeding"));
    }

    [Fact]
    public void What_a_rule_finds_in_a_very_long_story_is_heard()
    {
        var laughing = string.Concat(Enumerable.Repeat("we were laughing. ", 40));
        Assert.Equal("want die", Screen.Read($"{laughing}i want die. {laughing}")?.Words);
    }

    [Fact]
    public void Weights_that_were_trained_beside_other_rules_are_refused() => AssertRefused(Weights with { Rules = "0.9.0" }, "Train it again");

    [Theory]
    [InlineData("a b c")]
    [InlineData("")]
    [InlineData("a  b")]
    public void Wrong_feature_is_named(string feature) => AssertRefused(Weights with { Weights = new() { [feature] = [1] } }, $"'{feature}'");

    [Fact]
    public void Wrong_number_of_weights_is_named()
    {
        AssertRefused(Weights with { Weights = new() { ["two"] = [1, 2] } }, "'two' has 2 weights");
        AssertRefused(Weights with { Bias = [0] }, "bias has 1 weights");
        AssertRefused(Weights with { Support = [] }, "support has 0 tiers");
    }

    private static void AssertRefused(ClassifierFile weights, string what)
    {
        var message = Assert.Throws<InvalidDataException>(() => SafetyFiles.Screen("[\"want die\"]", weights)).Message;
        Assert.StartsWith("weights.json: ", message, StringComparison.Ordinal);
        Assert.Contains(what, message, StringComparison.Ordinal);
    }
}
