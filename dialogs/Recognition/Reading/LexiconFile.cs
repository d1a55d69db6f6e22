using System.Text.Json;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A language's words as they stand in its file.</summary>
internal sealed class LexiconFile
{
    private LexiconFile(LexiconFields fields)
    {
        Senses = new LexiconSenses(fields).All();
        WarmUp = fields.List("warmUp");
        Vague = fields.List("vague");
        TwoReadings = fields.Lists("twoReadings");
        UnitNames = fields.Lists("unitNames");
        UnitChoices = fields.List("unitChoices");
        PeriodChoices = fields.List("periodChoices");
        Percent = fields.List("percent");
        Replies = new ReplyWords(fields.Within("replies"));
        fields.HaveNoOther();
    }

    /// <summary>What each word can mean. Words that are one letter away from a known one and yet no typing error ("match", "house") stand there without a role.</summary>
    public Dictionary<string, Sense> Senses { get; }

    /// <summary>Answers of many kinds, to be read once, so that the first person does not wait for the compiler.</summary>
    public string[] WarmUp { get; }

    /// <summary>Whole answers that say nothing yet.</summary>
    public string[] Vague { get; }

    /// <summary>Rates that people use in two senses: "biweekly", each sense in plain words.</summary>
    public Dictionary<string, string[]> TwoReadings { get; }

    /// <summary>PT1M with "minute" and "minutes", as the assistant offers them.</summary>
    public Dictionary<string, string[]> UnitNames { get; }

    /// <summary>The units to offer where a length has none.</summary>
    public string[] UnitChoices { get; }

    /// <summary>What to offer where a frequency has no period; {0} is what was said.</summary>
    public string[] PeriodChoices { get; }

    /// <summary>Words for the sign %.</summary>
    public string[] Percent { get; }

    public ReplyWords Replies { get; }

    /// <exception cref="InvalidDataException">It does not have the form; the message names the file and the place.</exception>
    public static LexiconFile Parse(Stream json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return new LexiconFile(new LexiconFields(document.RootElement, name));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"{name}: {error.Message}", error);
        }
    }
}
