namespace SmartBot.Dialogs.Recognition;

/// <summary>Why an answer could not be taken as it is. Each has its own words, under <c>reason.*</c> in the texts.</summary>
public enum Reason
{
    None,

    /// <summary>No letter or digit of any script.</summary>
    Empty,

    /// <summary>Letters, but no words that the question could rest on.</summary>
    Unclear,

    /// <summary>"Something", "dunno": words that say nothing yet.</summary>
    Vague,

    /// <summary>A measure without a number, or a scale without a figure.</summary>
    NoNumber,

    /// <summary>A figure outside the scale.</summary>
    OffScale,

    /// <summary>No day, or a day that no calendar has.</summary>
    NoDate,

    /// <summary>30 February: no calendar has it.</summary>
    NoSuchDay,

    /// <summary>"Whenever", "as often as possible": left open.</summary>
    Open,

    /// <summary>"Before my birthday": a day that only the person knows.</summary>
    Event,
}
