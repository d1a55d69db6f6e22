using SmartBot.Dialogs.Safety;

namespace SmartBot.Score;

/// <summary>A labelled message as training sees it.</summary>
/// <param name="Set">The file that it comes from. Messages of one file are by one hand, and are kept together.</param>
/// <param name="Parts">The parts that are weighed, the whole first; it alone is trained on.</param>
/// <param name="Tier">Its tier; null where there is nothing to ask about.</param>
/// <param name="Category">Its category; null where there is nothing to ask about.</param>
/// <param name="Rule">The tier of what the rules find in it.</param>
/// <param name="RulePart">The part that they find it in.</param>
internal sealed record Example(string Set, IReadOnlyList<Part> Parts, RiskTier? Tier, RiskCategory? Category, RiskTier? Rule, int RulePart)
{
    /// <summary>How the names of files begin whose messages no rule was written from: on these the rules show what they are worth.</summary>
    private const string Blind = "blind-";

    public Part Whole => Parts[0];

    public bool IsBlind => Path.GetFileName(Set).StartsWith(Blind, StringComparison.Ordinal);
}

/// <summary>A part of a message.</summary>
/// <param name="Features">The numbers of its features.</param>
/// <param name="Scale">What the sum of their weights is divided by.</param>
internal sealed record Part(int[] Features, double Scale);
