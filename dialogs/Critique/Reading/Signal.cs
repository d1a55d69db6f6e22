namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>What the patterns of a word file look for in a statement. Rules weigh what was found.</summary>
internal enum Signal
{
    /// <summary>"I want", "my goal is": what follows is the goal.</summary>
    Goal,

    /// <summary>"I've had", "he was": what follows tells how things are.</summary>
    Background,

    /// <summary>"because": the rest of the sentence is background.</summary>
    Reason,

    /// <summary>"when he shouts": not what is to be done.</summary>
    Circumstance,

    /// <summary>"so that": what will be different.</summary>
    Purpose,

    /// <summary>A purpose that names no change: "to talk about it", "to get some help".</summary>
    Empty,

    /// <summary>"instead of", "rather than": not what is to be done.</summary>
    Contrast,

    /// <summary>A feeling, quality or category that nobody can see.</summary>
    Vague,

    /// <summary>Vague words that become visible by what stands with them.</summary>
    Visible,

    /// <summary>A target date, deadline or bounded period.</summary>
    Deadline,

    /// <summary>Words of time that bound nothing.</summary>
    NotDeadline,

    /// <summary>A number that counts nothing of the goal: an age, a family.</summary>
    NotNumber,

    /// <summary>"more", "often", "most days": no amount.</summary>
    Loose,

    /// <summary>A mark on a scale, or a share.</summary>
    Scale,

    /// <summary>Something that is done or not done.</summary>
    Milestone,

    /// <summary>Something that is never done: to attend, to talk, to work on.</summary>
    Endless,

    /// <summary>An occasion that anyone can name and that comes each day.</summary>
    Occasion,

    /// <summary>Where or when something is not to be.</summary>
    Place,

    /// <summary>Something that is to end.</summary>
    Stop,

    /// <summary>All of something that can be counted.</summary>
    All,

    /// <summary>An input: a course, an appointment, a form.</summary>
    Input,

    /// <summary>What is an input whatever it is for: to book, to apply, to sign up.</summary>
    PureInput,

    /// <summary>What looks like an input and is a result or a habit.</summary>
    Outcome,

    /// <summary>What goes with inputs and is none of its own: to stick it up, to explain it.</summary>
    Neutral,

    /// <summary>"never", "always", "for ever".</summary>
    Absolute,

    /// <summary>Another person's feelings to order.</summary>
    Feelings,

    /// <summary>Too much for the time or the age, by its words alone.</summary>
    Impossible,

    /// <summary>What takes months or years.</summary>
    Huge,

    /// <summary>A time too short for a great change.</summary>
    Soon,

    /// <summary>A service or an appointment, which counts as an action of its own.</summary>
    Service,

    /// <summary>A named routine, or one thing done in one go.</summary>
    Together,

    /// <summary>To pursue it would harm.</summary>
    Danger,

    /// <summary>To stop, skip or raise a medicine.</summary>
    DangerMedicine,

    /// <summary>To eat so much at most.</summary>
    DangerFood,

    /// <summary>What takes the danger out of it.</summary>
    Safe,

    /// <summary>Someone who may say how a medicine is stopped.</summary>
    Prescriber,

    /// <summary>Without or against that person.</summary>
    Unsupervised,

    /// <summary>To stop drinking altogether.</summary>
    StopDrink,

    /// <summary>Someone drinks daily or heavily.</summary>
    HeavyDrink,

    /// <summary>An old or strong habit.</summary>
    HeavyHabit,

    /// <summary>To end such a habit.</summary>
    StopHabit,

    /// <summary>A sudden end.</summary>
    Sudden,

    /// <summary>A weight that is to be lost.</summary>
    WeightLoss,
}
