using System.Text.Json.Serialization;

namespace SmartBot.Dialogs.Programmes;

/// <summary>How an answer is turned to fit into the goal sentence.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PhraseForm>))]
public enum PhraseForm
{
    /// <summary>As it was said.</summary>
    Plain,

    /// <summary>After "I will": "playing outside" becomes "play outside".</summary>
    Action,

    /// <summary>After "with": "just me and Mia" becomes "Mia".</summary>
    People,

    /// <summary>With its preposition: "living room" becomes "in the living room".</summary>
    Place,

    /// <summary>With its preposition: "Sundays" becomes "on Sundays".</summary>
    Time,

    /// <summary>With its conjunction: "I miss her" becomes "because I miss her".</summary>
    Reason,

    /// <summary>A day in full.</summary>
    Date,
}
