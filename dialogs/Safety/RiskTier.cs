using System.Text.Json.Serialization;

namespace SmartBot.Dialogs.Safety;

/// <summary>How soon a disclosure calls for help; the most urgent last.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RiskTier>))]
public enum RiskTier
{
    /// <summary>Perhaps a risk, perhaps a figure of speech: one gentle check is right.</summary>
    [JsonStringEnumMemberName("ambiguous")]
    Ambiguous,

    /// <summary>A risk is disclosed, without immediacy.</summary>
    [JsonStringEnumMemberName("concern")]
    Concern,

    /// <summary>Danger now: an intent, a plan, an act under way, a symptom that cannot wait.</summary>
    [JsonStringEnumMemberName("immediate")]
    Immediate,
}
