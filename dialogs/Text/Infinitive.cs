namespace SmartBot.Dialogs.Text;

/// <summary>From a verb as people write it back to its base, by a language's rules: playing is play, jugando is jugar.</summary>
internal static class Infinitive
{
    /// <summary>The line with its first verb in its base form, and those that are joined to it: "jugando y leyendo" is "jugar y leer".</summary>
    public static string Of(string line, Grammar grammar)
    {
        var words = line.Split(' ');
        var at = words.Length > 1 && grammar.BeforeVerb.Contains(words[0].ToLowerInvariant()) ? 1 : 0;
        var first = words[at].ToLowerInvariant();
        if (at + 1 < words.Length && grammar.Clitics.Contains(first) && Turned(words[at + 1], grammar) is { } moved)
        {
            // me acuesto: acostarme
            words = [.. words[..at], moved + first, .. words[(at + 2)..]];
        }
        else
        {
            var verb = Turned(words[at], grammar);
            words[at] = verb ?? first;
            if (verb is null)
            {
                return Joined(words, at);
            }
        }

        for (var i = at + 1; i < words.Length; i++)
        {
            var isJoined = grammar.Joins.Count > 0 && (words[i - 1].EndsWith(',') || grammar.Joins.Contains(words[i - 1]));
            words[i] = isJoined ? Turned(words[i], grammar) ?? words[i] : words[i];
        }

        return Joined(words, at);
    }

    private static string Joined(string[] words, int at)
    {
        words[0] = at > 0 ? words[0].ToLowerInvariant() : words[0];
        return string.Join(' ', words);
    }

    // Null where no rule is sure of the word.
    private static string? Turned(string word, Grammar grammar)
    {
        var bare = grammar.Joins.Count > 0 ? word.TrimEnd(',', ';') : word;
        var verb = ToVerb(bare.ToLowerInvariant(), grammar);
        return verb is null ? null : verb + word[bare.Length..];
    }

    private static string? ToVerb(string word, Grammar grammar)
    {
        if (grammar.Gerunds.TryGetValue(word, out var known))
        {
            return known;
        }

        if (grammar.NotGerunds.Contains(word))
        {
            return null;
        }

        // acostándome: acostando + me
        if (grammar.Attached.FirstOrDefault(rule => rule.Fits(word))?.Apply(word).Split(' ') is [var alone, var clitic]
            && ToVerb(alone, grammar) is { } verb)
        {
            return verb + clitic;
        }

        return grammar.VerbRules.FirstOrDefault(rule => rule.Fits(word))?.Apply(word);
    }
}
