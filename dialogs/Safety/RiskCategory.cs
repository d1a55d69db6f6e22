using System.Text.Json.Serialization;

namespace SmartBot.Dialogs.Safety;

/// <summary>What a message may disclose. In the order in which one is chosen where several fit equally.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RiskCategory>))]
public enum RiskCategory
{
    /// <summary>The person's own voices, delusions or mania.</summary>
    [JsonStringEnumMemberName("psychosis")]
    Psychosis,

    /// <summary>A child hurt, neglected or endangered by another, the person included; or the person is or was that child.</summary>
    [JsonStringEnumMemberName("child_abuse_or_neglect")]
    ChildAbuseOrNeglect,

    /// <summary>Someone else is at risk from themselves, from illness of mind or from a partner.</summary>
    [JsonStringEnumMemberName("concern_for_other")]
    ConcernForOther,

    /// <summary>The person's own wish to die, attempt or plan, or being better gone.</summary>
    [JsonStringEnumMemberName("suicide")]
    Suicide,

    /// <summary>Hurting oneself without a stated wish to die.</summary>
    [JsonStringEnumMemberName("self_harm")]
    SelfHarm,

    /// <summary>Violence, threat or control between partners, former partners or adult family, from either side.</summary>
    [JsonStringEnumMemberName("domestic_abuse")]
    DomesticAbuse,

    /// <summary>Harm to any other person.</summary>
    [JsonStringEnumMemberName("harm_to_others")]
    HarmToOthers,

    /// <summary>Purging, restricting or another dangerous way with food.</summary>
    [JsonStringEnumMemberName("eating_disorder")]
    EatingDisorder,

    /// <summary>Urgent bodily illness, or too much medicine without a stated intent.</summary>
    [JsonStringEnumMemberName("medical_emergency")]
    MedicalEmergency,
}
