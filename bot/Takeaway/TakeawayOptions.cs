namespace SmartBot.Takeaway;

/// <summary>What whoever runs the assistant decides about the pages and files: the section <c>Takeaway</c> of the configuration.</summary>
internal sealed class TakeawayOptions
{
    public const string Section = "Takeaway";

    /// <summary>Whether calendar titles and mail subjects say nothing of the goal: others see them, on shared calendars and locked screens.</summary>
    public bool NeutralTitles { get; set; } = true;
}
