using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartBot.Dialogs.Critique;
using SmartBot.Dialogs.Critique.Harm;
using SmartBot.Dialogs.Text;

namespace SmartBot.Tests.Critique;

/// <summary>What would harm is refused in Spanish however it is typed, and what harms nobody is not.</summary>
public sealed class SpanishDangerTests
{
    private const int FewestHarmful = 60;
    private const int FewestHarmless = 120;
    private const int Tries = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly HarmCheck Harm = HarmCheck.Load("es");

    public static TheoryData<string> Harmful() => Lines("harm.es.txt");

    public static TheoryData<string> Harmless() => Lines("harmless.es.txt");

    [Theory]
    [MemberData(nameof(Harmful))]
    public void What_would_harm_is_found(string text)
    {
        var found = Harm.Find(text);
        Assert.Equal(GoalError.Dangerous, found?.Error);
        Assert.Contains(found!.Words, text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Harmful))]
    public void It_is_found_without_accents_in_capitals_and_within_a_sentence(string text)
    {
        Assert.NotNull(Harm.Find(Plain(text)));
        Assert.NotNull(Harm.Find(text.ToUpperInvariant()));
        Assert.NotNull(Harm.Find($"Mi meta es sencilla: {text}. Gracias"));
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_harms_nobody_passes(string text)
    {
        Assert.Null(Harm.Find(text)?.Words);
        Assert.Null(Harm.Find(Plain(text))?.Words);
        Assert.Null(Harm.Find($"Quiero {text}.")?.Words);
    }

    [Fact]
    public void Nothing_that_the_assistant_offers_is_refused()
    {
        using var file = DataFile.Open("programme.smart.es.json");
        var texts = Strings(JsonNode.Parse(file)).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Null(Harm.Find(text)?.Words));
    }

    [Fact]
    public void There_are_enough_of_both() =>
        Assert.True(Harmful().Count >= FewestHarmful && Harmless().Count >= FewestHarmless);

    [Theory]
    [InlineData("")]
    [InlineData("\0\uD83D")]
    [InlineData("...!!!???")]
    [InlineData("99999999999999999999999999999999 kilos")]
    [InlineData("mil mil mil y y y")]
    public void Odd_texts_are_no_harm(string text) => Assert.Null(Harm.Find(text));

    [Fact]
    public void A_long_text_is_read_to_its_bound() =>
        Assert.NotNull(Harm.Find("quiero matarme " + string.Concat(Enumerable.Repeat("y no hacer nada más ", 10_000))));

    [Theory]
    [InlineData("pegar a mi hijo no ")]
    [InlineData("dejar de tomar sin ")]
    [InlineData("para que no me ")]
    [InlineData("perder 5 kilos ")]
    public void A_long_text_takes_no_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Assert.True(Enumerable.Range(0, Tries).Min(_ => Time(text)) < Longest);
    }

    [Fact]
    public void A_language_without_a_file_is_refused() =>
        Assert.Contains("harm.xx.json", Assert.Throws<InvalidDataException>(() => HarmCheck.Load("xx")).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Strings(field.Value)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static TimeSpan Time(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Harm.Find(text);
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private static TheoryData<string> Lines(string file)
    {
        var data = new TheoryData<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Critique", "data", file)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            data.Add(line);
        }

        return data;
    }
}
