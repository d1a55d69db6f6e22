using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Safety;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation.Disclosures;

/// <summary>Who can be called in danger, by region, in one language: from a file that says when somebody last went through it, and which numbers were checked (conversation: "Safety", 4).</summary>
/// <param name="Reviewed">The day on which the file was last gone through as a whole.</param>
/// <param name="Elsewhere">What is said for all other regions.</param>
/// <param name="Unverified">What is said after a line that nobody has checked.</param>
/// <param name="Lines">The lines, in the order in which they are said.</param>
public sealed record HelpLines(DateOnly Reviewed, string Elsewhere, string Unverified, IReadOnlyList<HelpLine> Lines)
{
    // Numbers change. After so long somebody should look at them again.
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(365);

    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it.</exception>
    public static HelpLines Load(string language)
    {
        var name = $"helplines.{language}.json";
        var read = DataFile.Read<HelpLines>(name);
        return read.Lines.Any(line => line.For is null)
            ? read
            : throw new InvalidDataException($"{name}: has no line that is for everybody.");
    }

    /// <summary>Whether it is too long ago that somebody went through the file.</summary>
    public bool IsOld(DateTimeOffset now) => now - new DateTimeOffset(Reviewed.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) > Fresh;

    /// <summary>The lines for a person, one below the other: those of their own region first, then those of where their language is spoken.</summary>
    /// <param name="activity">What they wrote, which tells where they are.</param>
    /// <param name="language">The language that they are spoken with.</param>
    /// <param name="category">What it is about; null for what is for everybody.</param>
    public string For(Activity activity, string language, RiskCategory? category)
    {
        var lines = Person.RegionsOf(activity, language).SelectMany(region => Lines.Where(line => line.Region == region))
            .Where(line => line.For is null || (category is { } one && line.For.Contains(one)))
            .Select(line => line.Verified ? line.Text : $"{line.Text} {Unverified}");
        return string.Join('\n', lines.Append(Elsewhere));
    }
}

/// <summary>One line: whom to call for what.</summary>
/// <param name="Region">An ISO 3166 code.</param>
/// <param name="Text">What is said.</param>
/// <param name="Verified">Whether the numbers were checked against a source at the review.</param>
/// <param name="For">What it is for; null for everybody.</param>
public sealed record HelpLine(string Region, string Text, bool Verified, IReadOnlyList<RiskCategory>? For = null);
