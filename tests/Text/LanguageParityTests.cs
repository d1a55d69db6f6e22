using System.Text.RegularExpressions;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Conversation.Disclosures;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Text;
using SmartBot.Tests.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Text;

/// <summary>What is said in one language is said in each: the same ids, with the same places for values.</summary>
public sealed partial class LanguageParityTests
{
    public static TheoryData<string> Others => [.. Languages.Codes.Skip(1)];

    public static TheoryData<string> All => [.. Languages.Codes];

    [Theory]
    [MemberData(nameof(Others))]
    public void Phrasebooks_have_the_same_sentences_with_the_same_placeholders(string language) =>
        Assert.Equal(PlacesOf(Phrasebook.Load("en")), PlacesOf(Phrasebook.Load(language)));

    [Theory]
    [MemberData(nameof(Others))]
    public void A_sentence_is_empty_in_every_language_or_in_none(string language) =>
        Assert.Equal(Phrasebook.Load("en").All.Where(IsEmpty).Select(entry => entry.Key), Phrasebook.Load(language).All.Where(IsEmpty).Select(entry => entry.Key));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_command_has_words_and_no_phrase_stands_twice(string language)
    {
        // CommandWords refuses a phrase of two commands; here the phrases of one as well.
        var phrases = DataFile.Read<Dictionary<Command, IReadOnlyList<string>>>($"commands.{language}.json");
        Assert.Equal(Enum.GetValues<Command>(), phrases.Keys.Order());
        Assert.All(phrases, entry => Assert.NotEmpty(entry.Value));
        Assert.Empty(phrases.SelectMany(entry => entry.Value).GroupBy(phrase => phrase).Where(same => same.Count() > 1).Select(same => same.Key));
        var words = CommandWords.Load(language);
        Assert.All(phrases, entry => Assert.All(entry.Value, phrase => Assert.Equal(entry.Key, words.Read(phrase))));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_offered_and_is_a_command_is_the_right_one(string language)
    {
        var pack = LanguagePack.Load(language);
        (string Id, Command Command)[] offered =
        [
            ("offer.skip", Command.Skip), ("ideas.show", Command.Ideas), ("next.new", Command.StartOver), ("next.goals", Command.MyGoals),
            ("goals.go-on", Command.GoOn), ("refuse.help", Command.HelpNow), ("refuse.coach", Command.Coach), ("nudge.example", Command.Example),
            ("review.later", Command.Stop),
        ];
        Assert.All(offered, offer => Assert.Equal(offer.Command, pack.Commands.Read(pack.Texts.Say(offer.Id))));
        Assert.All(
            (string[])["again.keep", "offer.keep", "review.save", "review.change", "review.deeper", "steps.another", "steps.enough", "smaller.yes", "topics.leave"],
            id => Assert.Null(pack.Commands.Read(pack.Texts.Say(id))));
    }

    [Theory]
    [InlineData("atras", Command.Back)]
    [InlineData("ATRÁS", Command.Back)]
    [InlineData("¿?", Command.Help)]
    [InlineData("¡Hola!", Command.Hello)]
    [InlineData("¿eres un robot?", Command.Program)]
    [InlineData("dejar de gritar en la cena", null)]
    public void Commands_are_heard_with_and_without_accents(string words, Command? command) =>
        Assert.Equal(command, CommandWords.Load("es").Read(words));

    [Theory]
    [MemberData(nameof(Others))]
    public void Programme_asks_the_same_in_the_same_order(string language)
    {
        var programme = Talk.Programmes.Find("smart", language);
        Assert.Equal(language, programme.Language);
        Assert.Equal(ShapeOf(Talk.Smart), ShapeOf(programme));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Check_in_asks_the_same_in_the_same_order(string language) =>
        Assert.Equal(Talk.Smart.CheckIn, Talk.Programmes.Find("smart", language).CheckIn);

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_offered_about_check_ins_is_the_right_command_or_none(string language)
    {
        // A tapped title that is a command must do what it says, and one that leads on within a menu must be none.
        var pack = LanguagePack.Load(language);
        (string Id, Command Command)[] offered = [("check.tomorrow", Command.Tomorrow), ("check.done", Command.Done), ("times.stop", Command.StopCheckIns)];
        Assert.All(offered, offer => Assert.Equal(offer.Command, pack.Commands.Read(pack.Texts.Say(offer.Id))));
        Assert.All(
            (string[])["rhythm.another", "rhythm.no", "rhythm.choice.sundays", "rhythm.choice.daily", "rhythm.choice.mondays", "times.change", "times.quiet",
                "times.leave", "quiet.usual", "quiet.long", "quiet.short", "quiet.none", "pause.week", "pause.two-weeks", "pause.month", "pause.open", "check.keep",
                "check.smaller", "check.change", "debrief.again", "debrief.smaller", "debrief.other", "debrief.rest", "debrief.let-go", "next.resume"],
            id => Assert.True(pack.Commands.Read(pack.Texts.Say(id)) is null, id));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_can_be_said_about_check_ins_is_a_command(string language)
    {
        // The words in quotes that these sentences tell the person to say.
        var pack = LanguagePack.Load(language);
        Assert.All(
            ((string[])["rhythm.no.done", "rhythm.done", "pause.done.open", "check.stop", "check.stopped"]).SelectMany(id => Quoted().Matches(pack.Texts.Say(id, [("when", ""), ("day", "")]))),
            quoted => Assert.True(pack.Commands.Read(quoted.Groups[1].Value) is not null, quoted.Value));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("español")]
    [InlineData("es_MX")]
    public void Locale_that_is_not_known_is_spoken_to_in_English(string? locale) =>
        Assert.Equal(locale == "es_MX" ? "es" : "en", Languages.Load().Of(locale).Code);

    [Fact]
    public void Help_lines_begin_with_the_region_of_the_person()
    {
        static string First(string locale, string language) =>
            HelpLines.Load(language) is var lines && lines.For(new Microsoft.Bot.Schema.Activity { Locale = locale }, language, null) is var said
                ? lines.Lines.First(line => said.StartsWith(line.Text, StringComparison.Ordinal)).Region
                : "";
        Assert.Equal(
            ["GB", "US", "GB", "ES", "MX", "US", "ES", "ES"],
            new[] { First("en-GB", "en"), First("en-US", "en"), First("en", "en"), First("es-ES", "es"), First("es-MX", "es"), First("es-US", "es"), First("es-AR", "es"), First("en-ES", "en") });
    }

    private static bool IsEmpty(KeyValuePair<string, string> entry) => entry.Value.Length == 0;

    private static IEnumerable<string> PlacesOf(Phrasebook book) =>
        book.All.Select(entry => $"{entry.Key}: {PlacesOf(entry.Value)}").Order(StringComparer.Ordinal);

    private static string PlacesOf(string text) =>
        string.Join(' ', Template.Placeholders(text).Select(TimeOfDay).Distinct().Order(StringComparer.Ordinal));

    // Each language counts the hours in its own way.
    private static string TimeOfDay(string place) => place is "twelve" or "twentyfour" ? "time" : place;

    // Everything about a programme but its words.
    private static IEnumerable<string> ShapeOf(Programme programme) =>
        new[] { $"{programme.Id} {programme.Version} {programme.Order} {programme.Rhythm} {programme.Welcome is null}" }
            .Concat(programme.Sections.Select(section => $"{section.Id} {section.Letter} {section.Name is null} {section.Explain is null} {section.Recap}: {Ids(section.Questions)}"))
            .Concat(programme.Topics.Concat(ProgrammeTexts.FollowUpsOf(programme)).Select(topic => $"{topic.Id} {topic.Explain is null}: {Ids(topic.Questions)}"))
            .Concat(ProgrammeTexts.QuestionsOf(programme).Select(question =>
                $"{question.Id} {question.Kind} {question.Deeper} {question.Choices.Count} {question.Ideas.Count} {question.Variants.Count} {question.Because is null} "
                + $"{PlacesOf(question.Echo)} {string.Join('|', question.Reprompts.Select(PlacesOf))}"))
            .Append($"{programme.Examples.Count} examples")
            .Concat(programme.Sentence.Select(fragment => $"{fragment.Question} {fragment.Form}"));

    private static string Ids(IEnumerable<Question> questions) => string.Join(' ', questions.Select(question => question.Id));

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quoted();
}
