using System.ComponentModel.DataAnnotations;

namespace SmartBot.DirectLine;

/// <summary>The self-hosted Direct Line channel: the section <c>DirectLine</c> of the configuration.</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>What a trusted server shows to have tokens made for its users; empty: <c>tokens/generate</c> is not there.</summary>
    [MinLength(32, ErrorMessage = "DirectLine:Secret must have at least 32 characters, or be left out.")]
    public string? Secret { get; set; }

    /// <summary>Pages of other sites that may open a stream, such as <c>https://example.org</c>. Our own may always.</summary>
    public ISet<string> AllowedOrigins { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the events that a client may send; none, as long as the assistant listens to none.</summary>
    public ISet<string> Events { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How many messages a second a person may go on sending.</summary>
    [Range(1, 1000)]
    public int MessagesPerSecond { get; set; } = 1;

    /// <summary>How many messages a person may send at once.</summary>
    [Range(1, 1000)]
    public int Burst { get; set; } = 5;

    /// <summary>How many turns run at the same time, each in another conversation.</summary>
    [Range(1, 1000)]
    public int ParallelTurns { get; set; } = 16;
}
