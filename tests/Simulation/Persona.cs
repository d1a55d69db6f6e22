namespace SmartBot.Tests.Simulation;

/// <summary>How a simulated person talks.</summary>
public enum Persona
{
    /// <summary>As few words as will do.</summary>
    Terse,

    /// <summary>The answer somewhere in a long story.</summary>
    Chatty,

    /// <summary>Commands in the middle of everything.</summary>
    Interrupting,

    /// <summary>About something else, every other time.</summary>
    OffTopic,

    /// <summary>Back, and another answer.</summary>
    ChangingMind,

    /// <summary>Everything at once, to one question and again.</summary>
    PastingAll,

    /// <summary>In need of somebody else than a program.</summary>
    Distressed,
}
