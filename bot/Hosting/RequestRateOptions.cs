using System.ComponentModel.DataAnnotations;

namespace SmartBot.Hosting;

/// <summary>How often one address may ask: the section <c>RequestRate</c> of the configuration.</summary>
internal sealed class RequestRateOptions
{
    public const string Section = "RequestRate";

    /// <summary>Requests a minute from one address, of each kind: chat sessions, pages to take away, pages of one's own data. A household and a clinic share one address.</summary>
    [Range(1, 100000)]
    public int PerMinute { get; set; } = 120;
}
