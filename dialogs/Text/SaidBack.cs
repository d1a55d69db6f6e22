namespace SmartBot.Dialogs.Text;

/// <summary>Turns what a person says about themselves into what is said to them: "my" is "your".</summary>
internal static class SaidBack
{
    /// <summary>The words turned; as they are where they speak to the listener already, or begin with a word that may or may not be a verb.</summary>
    public static IEnumerable<string> Turn(string[] said, Grammar grammar)
    {
        var isDoubtful = grammar.Unsaid.Contains(Phrases.Key(said[0])) && !grammar.Said.ContainsKey(Pair(said, 0));
        return isDoubtful || said.Any(word => grammar.Addressed.Contains(Phrases.Key(word))) ? said : Turned(said, grammar);
    }

    private static IEnumerable<string> Turned(string[] said, Grammar grammar)
    {
        for (var i = 0; i < said.Length; i++)
        {
            var bare = Bare(said[i]);
            if (grammar.Said.TryGetValue(Pair(said, i), out var both))
            {
                i++;
                yield return both + said[i][Bare(said[i]).Length..];
            }
            else
            {
                yield return One(Phrases.Key(bare), i == 0 ? "" : Phrases.Key(said[i - 1]), i == said.Length - 1, grammar) is { } turned
                    ? turned + said[i][bare.Length..] : said[i];
            }
        }
    }

    private static string? One(string word, string before, bool isLast, Grammar grammar)
    {
        if (isLast && grammar.SaidLast.TryGetValue(word, out var last))
        {
            return last;
        }

        if (grammar.Said.TryGetValue(word, out var turned) || (grammar.VerbMarks.Contains(before) && grammar.SaidVerbs.TryGetValue(word, out turned)))
        {
            return turned;
        }

        return grammar.NotGerunds.Contains(word) ? null : grammar.SaidRules.FirstOrDefault(rule => rule.Fits(word))?.Apply(word);
    }

    // The word and the next one.
    private static string Pair(string[] said, int i) => i + 1 < said.Length ? $"{Phrases.Key(said[i])} {Phrases.Key(said[i + 1])}" : "";

    private static string Bare(string word) => word.TrimEnd('.', ',', '!', '?', ';', ':');
}
