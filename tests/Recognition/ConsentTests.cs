using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Recognition;

public sealed class ConsentTests
{
    private static readonly AnswerRecognizer Recognizer = new(Lexicon.Load("en"));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yup!", true)]
    [InlineData("i guess so", true)]
    [InlineData("sort of", true)]
    [InlineData("i suppose", true)]
    [InlineData("yeah, why not", true)]
    [InlineData("👍", true)]
    [InlineData("no", false)]
    [InlineData("not really", false)]
    [InlineData("I don’t think so", false)]
    [InlineData("probably not", false)]
    [InlineData("not ok", false)]
    [InlineData("nah", false)]
    [InlineData("no thanks", false)]
    [InlineData("of course not", false)]
    public void Hedged_yes_and_no_are_told_apart(string text, bool agrees) => Assert.Equal(agrees, Read(text).Agrees);

    [Theory]
    [InlineData("maybe")]
    [InlineData("it depends")]
    [InlineData("not sure")]
    [InlineData("yes and no")]
    [InlineData("purple")]
    [InlineData("")]
    public void What_is_neither_is_not_taken(string text) => Assert.Equal((null, Outcome.Unresolvable), (Read(text).Agrees, Read(text).Outcome));

    private static Understanding Read(string text) => Recognizer.Recognize(text, new Asked(AnswerKind.Consent, new DateOnly(2027, 3, 10), "en-GB"));
}
