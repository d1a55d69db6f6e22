using SmartBot.Dialogs.Text;

namespace SmartBot.Tests.Text;

public sealed class PhrasesTests
{
    private static readonly Phrases English = Phrases.Load("en");

    [Theory]
    [InlineData("want more time w my daughter", "more time w your daughter")]
    [InlineData("just me and mia shes 6", "just you and mia shes 6")]
    [InlineData("i miss her", "you miss her")]
    [InlineData("I'm tired.", "you're tired")]
    [InlineData("what you said", "what you said")]
    public void Words_are_said_back_to_the_person(string words, string expected) => Assert.Equal(expected, English.SaidBack(words));

    [Theory]
    [InlineData("playing what she picks, no phone", "play what she picks, no phone")]
    [InlineData("Running", "run")]
    [InlineData("hugging her", "hug her")]
    [InlineData("calling my mum", "call my mum")]
    [InlineData("writing a diary", "write a diary")]
    [InlineData("cuddling", "cuddle")]
    [InlineData("eating together", "eat together")]
    [InlineData("giving 12 hugs", "give 12 hugs")]
    [InlineData("12 hugs a day", "have 12 hugs a day")]
    [InlineData("lego on the floor, he picks", "do this: lego on the floor, he picks")]
    [InlineData("dad walks mia to the gate", "do this: dad walks mia to the gate")]
    [InlineData("football in the park", "do this: football in the park")]
    [InlineData("walk to work", "walk to work")]
    [InlineData("reading with him", "read with him")]
    [InlineData("More time together", "have more time together")]
    [InlineData("I want to read with him", "read with him")]
    [InlineData("we bring a ball", "bring a ball")]
    [InlineData("to be calm at bedtime", "be calm at bedtime")]
    public void Action_follows_I_will(string words, string expected) => Assert.Equal(expected, English.Action(words));

    [Theory]
    [InlineData("just me and mia shes 6", "mia")]
    [InlineData("me and my son", "my son")]
    [InlineData("Mia and Tom", "Mia and Tom")]
    [InlineData("Just me", null)]
    [InlineData("myself", null)]
    public void People_are_named_after_with(string words, string? expected) => Assert.Equal(expected, English.People(words));

    [Theory]
    [InlineData("living room", "in the living room")]
    [InlineData("the kitchen", "in the kitchen")]
    [InlineData("my mum's house", "at my mum's house")]
    [InlineData("At home", "at home")]
    [InlineData("home", "at home")]
    [InlineData("outside", "outside")]
    [InlineData("Leeds", "Leeds")]
    public void Place_gets_its_preposition(string words, string expected) => Assert.Equal(expected, English.Place(words));

    [Theory]
    [InlineData("After tea", "after tea")]
    [InlineData("sundays", "on sundays")]
    [InlineData("evenings", "in the evenings")]
    [InlineData("weekends", "at weekends")]
    [InlineData("6pm", "at 6pm")]
    [InlineData("when he is home", "when he is home")]
    public void Time_gets_its_preposition(string words, string expected) => Assert.Equal(expected, English.Time(words));

    [Theory]
    [InlineData("i miss her. feels like all i do is nag", "because I miss her")]
    [InlineData("because we argue a lot", "because we argue a lot")]
    [InlineData("so that she feels safe", "so that she feels safe")]
    [InlineData("to be closer", "to be closer")]
    [InlineData("my health", "for this reason: my health")]
    public void Reason_gets_its_conjunction(string words, string expected) => Assert.Equal(expected, English.Reason(words));

    [Theory]
    [InlineData("a\u0000b\nc")]
    [InlineData("...")]
    [InlineData("?")]
    [InlineData("\u202Eevil\u202C")]
    [InlineData("\ud800")]
    public void Odd_words_are_turned_without_a_fault(string words)
    {
        string?[] turned = [English.SaidBack(words), English.Action(words), English.People(words), English.Place(words), English.Time(words), English.Reason(words), English.Plain(words)];
        Assert.All(turned, text => Assert.DoesNotContain('\u202E', text ?? ""));
    }

    [Fact]
    public void Long_words_are_cut_between_characters_as_people_see_them()
    {
        var family = "👨‍👩‍👧";
        var cut = Words.Cut(string.Concat(Enumerable.Repeat(family, 100)), 10);
        Assert.Equal(string.Concat(Enumerable.Repeat(family, 9)) + "…", cut);
    }

    [Fact]
    public void Right_to_left_words_are_kept_apart_from_the_sentence_around_them() =>
        Assert.Equal("\u2068أحبها\u2069", Words.Isolate("أحبها"));

    [Fact]
    public void Day_is_written_in_full() =>
        Assert.Equal("Friday 30 April 2027", English.Day(new DateOnly(2027, 4, 30), "en-GB"));
}
