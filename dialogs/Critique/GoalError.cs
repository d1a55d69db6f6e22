using System.Text.Json.Serialization;

namespace SmartBot.Dialogs.Critique;

/// <summary>What can be wrong with a goal as it is written (S1.11, S4.28), and what must not be pursued (S1.15).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GoalError>))]
public enum GoalError
{
    /// <summary>No behaviour or result that two strangers would look for alike.</summary>
    [JsonStringEnumMemberName("vague")]
    Vague,

    /// <summary>No test that anyone could apply.</summary>
    [JsonStringEnumMemberName("not_measurable")]
    NotMeasurable,

    /// <summary>No target date, deadline or bounded period.</summary>
    [JsonStringEnumMemberName("no_deadline")]
    NoDeadline,

    /// <summary>Only an input, with no word on what will be different for whom.</summary>
    [JsonStringEnumMemberName("action_not_outcome")]
    ActionNotOutcome,

    /// <summary>An endless absolute, another's feelings to order, or far too much for the time or the age.</summary>
    [JsonStringEnumMemberName("unachievable")]
    Unachievable,

    /// <summary>Four or more separate actions or aims.</summary>
    [JsonStringEnumMemberName("too_many_actions")]
    TooManyActions,

    /// <summary>Two or more abbreviations that a family would not know.</summary>
    [JsonStringEnumMemberName("acronyms")]
    Acronyms,

    /// <summary>To pursue it would harm the person or another (S1.15).</summary>
    [JsonStringEnumMemberName("dangerous")]
    Dangerous,
}
