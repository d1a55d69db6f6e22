using System.Text.RegularExpressions;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;
using SmartBot.Tests.Acceptance;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Programmes;

/// <summary>How every programme speaks: short turns of one question, nothing that blames, and nothing to tap that is not understood.</summary>
public sealed partial class ProgrammeWordsTests
{
    private const int LongestTurn = 300;
    private const int LongestWelcome = 200;
    private const int LongestClose = 160;

    // As long as they are said back at most: "Wednesday 10 September 2027", "in about 18 months".
    private static readonly Dictionary<string, int> LongestSaidBack = new() { ["date"] = 27, ["span"] = 18, ["number"] = 2 };
    private const int LongestWords = 60;

    private static readonly Languages Languages = Languages.Load();

    // Each by its id and its language.
    public static TheoryData<string, string> Programmes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var programme in Talk.Programmes.All)
            {
                data.Add(programme.Id, programme.Language);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Nothing_to_tap_is_a_command(string id, string language) =>
        Assert.All(
            Tapped(Find(id, language)),

            // "I did it" is taken as an answer wherever a question waits for one.
            tapped => Assert.True(Languages.Of(language).Commands.Read(tapped) is null or Command.Done, $"\"{tapped}\" would be taken as a command."));

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Whatever_is_tapped_is_understood(string id, string language)
    {
        Assert.All(
            ProgrammeTexts.QuestionsOf(Find(id, language)).SelectMany(question => question.Choices.Concat(question.Ideas).Select(tapped => (question, tapped))),
            pair =>
            {
                var outcome = Languages.Of(language).Recognizer.Recognize(pair.tapped, new Asked(pair.question.Kind, new DateOnly(2027, 3, 10), language == "es" ? "es-ES" : "en-GB")).Outcome;
                Assert.True(outcome == Outcome.Resolved, $"{pair.question.Id}: \"{pair.tapped}\" is {outcome}.");
            });
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Turns_are_short_enough_to_read(string id, string language)
    {
        var programme = Find(id, language);
        AssertTurnsAreShort(programme.Welcome, programme.Sections.Select(section => (section.Explain, section.Questions)));
        Assert.All(programme.Topics.Concat(ProgrammeTexts.FollowUpsOf(programme)), topic => AssertTurnsAreShort(null, [(topic.Explain, topic.Questions)]));
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Words_around_the_questions_keep_their_lengths(string id, string language)
    {
        var programme = Find(id, language);
        Assert.True((programme.Welcome?.Length ?? 0) <= LongestWelcome);
        Assert.All(programme.Topics.Concat(ProgrammeTexts.FollowUpsOf(programme)), topic => Assert.True(topic.Close.Length <= LongestClose, topic.Id));
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Every_turn_has_one_question(string id, string language) =>
        Assert.All(
            ProgrammeTexts.Of(Find(id, language)),
            entry => Assert.True(
                entry.Text.Count(letter => letter == '?') == (Asks().IsMatch(entry.Id) ? 1 : 0), $"{entry.Id}: {entry.Text}"));

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Words_neither_blame_nor_praise_and_quote_as_books_do(string id, string language) =>
        Assert.All(ProgrammeTexts.Of(Find(id, language)), entry => Assert.False(Unkind().IsMatch(entry.Text), $"{entry.Id}: {entry.Text}"));

    private static Programme Find(string id, string language) => Talk.Programmes.Find(id, language);

    private static IEnumerable<string> Tapped(Programme programme) =>
        ProgrammeTexts.QuestionsOf(programme).SelectMany(question => question.Choices.Concat(question.Ideas))
            .Concat(programme.Topics.Select(topic => topic.Title))
            .Append(programme.Title);

    // A turn is what was said before it, the explanation of its part, the reason and the question.
    private static void AssertTurnsAreShort(string? before, IEnumerable<(string? Explain, IReadOnlyList<Question> Questions)> parts)
    {
        foreach (var (explain, questions) in parts)
        {
            foreach (var question in questions)
            {
                var lead = string.Join(' ', new[] { before, question == questions[0] ? explain : null, question.Because }.Where(text => text is not null));
                Assert.All(question.Variants.Append(question.Ask), ask => Assert.True(lead.Length + 1 + ask.Length <= LongestTurn, $"{question.Id}: {lead} {ask}"));
                Assert.True(question.Help.Length + 1 + question.Ask.Length <= LongestTurn, $"{question.Id}: help and question");
                before = SaidBackAtLength(question.Echo);
            }
        }
    }

    private static string SaidBackAtLength(string echo) =>
        Template.Fill(echo, Template.Placeholders(echo).Distinct().Select(name => (name, new string('a', LongestSaidBack.GetValueOrDefault(name, LongestWords)))));

    [GeneratedRegex("/(ask|variant|reprompt)$")]
    private static partial Regex Asks();

    [GeneratedRegex("""\b(fail(ed|ure)?|should have|you must|well done|great job|amazing|awesome|good (girl|boy)|fracas\w+|fallaste|deber[ií]as|muy bien hecho|buen trabajo)\b|"|, for you\b""", RegexOptions.IgnoreCase)]
    private static partial Regex Unkind();

    [Fact]
    [Acceptance("S2.20")]
    public void Nobody_is_blamed_pushed_or_done_for()
    {
        string[] never = ["you failed", "you should", "you must", "your fault", "excuse", "lazy", "obviously", "for your own good"];
        Assert.All(
            SmartBot.Dialogs.Text.Phrasebook.Load("en").All.Select(entry => (entry.Key, Text: entry.Value)).Concat(Talk.Programmes.All.SelectMany(ProgrammeTexts.Of)),
            told => Assert.DoesNotContain(never, word => told.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
