using System.ComponentModel.DataAnnotations;

namespace SmartBot.MyData;

/// <summary>How long people's data is kept: the section <c>Retention</c> of the configuration.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>So many days after somebody last said anything, all that is kept of them is deleted; null: it is kept.</summary>
    [Range(1, 36500, ErrorMessage = "Retention:Days must be from 1 to 36500, or be left out.")]
    public int? Days { get; set; }
}
