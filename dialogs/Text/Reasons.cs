namespace SmartBot.Dialogs.Text;

/// <summary>Tells what a reason is: a clause, an aim or a thing.</summary>
internal static class Reasons
{
    // Of more words, one may be a verb that no list has: "los niños crecen".
    private const int LongestThing = 2;

    /// <summary>The pattern that the reason is said with.</summary>
    public static string FormOf(string reason, bool isClause, Grammar grammar)
    {
        var words = reason.Split(' ').Select(Phrases.Key).ToList();
        if (!isClause && grammar.Purpose is { } purpose && purpose.Fits(words[0]))
        {
            return purpose.Becomes;
        }

        return isClause || grammar.Subjects.Contains(words[0]) || words.Exists(grammar.ClauseWords.Contains) ? grammar.Because
            : grammar.ReasonThing is { } thing && words.Count <= LongestThing && grammar.Determiners.Contains(words[0]) ? thing : grammar.Reason;
    }
}
