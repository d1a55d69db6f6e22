using System.ComponentModel.DataAnnotations;

namespace SmartBot.CheckIns;

/// <summary>How the assistant comes back to people: the section <c>CheckIns</c> of the configuration.</summary>
internal sealed class CheckInsOptions
{
    public const string Section = "CheckIns";

    /// <summary>How many seconds lie between two looks at what has come due.</summary>
    [Range(1, 3600)]
    public int SweepSeconds { get; set; } = 5;

    /// <summary>How many follow-ups a process claims at a time.</summary>
    [Range(1, 1000)]
    public int Batch { get; set; } = 200;

    /// <summary>How many people are asked at the same time by one process.</summary>
    [Range(1, 1000)]
    public int Parallel { get; set; } = 8;

    /// <summary>How many seconds a claim counts. After that another process may take over what this one has not come to.</summary>
    [Range(1, 3600)]
    public int LeaseSeconds { get; set; } = 60;
}
