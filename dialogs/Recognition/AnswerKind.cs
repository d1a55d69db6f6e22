using System.Text.Json.Serialization;

namespace SmartBot.Dialogs.Recognition;

/// <summary>What kind of answer a question asks for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnswerKind>))]
public enum AnswerKind
{
    /// <summary>Free words, kept as they are.</summary>
    Words,

    /// <summary>How often, how much or how long: words with a number.</summary>
    Measure,

    /// <summary>A figure from 0 to 10.</summary>
    Scale,

    /// <summary>A day from today on.</summary>
    Date,

    /// <summary>How often: a period with a count, or days of the week.</summary>
    Frequency,

    /// <summary>How long.</summary>
    Duration,

    /// <summary>Yes or no, hedged or not.</summary>
    Consent,
}
