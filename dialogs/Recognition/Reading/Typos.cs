namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Finds the known word that an unknown one was meant to be: one letter too many, too few, wrong or swapped.</summary>
internal static class Typos
{
    private const int ShortestRepaired = 5;
    private const Role Repaired = Role.Month | Role.Weekday | Role.Unit | Role.Near | Role.Rate | Role.Number | Role.Holiday | Role.Once | Role.Times;

    /// <summary>The words that an error can be led back to, in order.</summary>
    public static string[] Repairable(Dictionary<string, Sense> senses)
    {
        var words = new List<string>();
        foreach (var word in senses.Keys)
        {
            if (word.Length >= ShortestRepaired && senses[word].Is(Repaired) && !word.Contains(' ', StringComparison.Ordinal))
            {
                words.Add(word);
            }
        }

        words.Sort(StringComparer.Ordinal);
        return words.ToArray();
    }

    /// <summary>Takes each word that is not known for the one that it was meant to be.</summary>
    public static void Repair(Token[] tokens, int count, ReadOnlySpan<char> text, Lexicon lexicon)
    {
        for (var i = 0; i < count; i++)
        {
            ref var token = ref tokens[i];
            if (token.IsWord && !token.Sense.IsKnown)
            {
                token = new Token(token.Start, token.End, Meant(text[token.Start..token.End], lexicon), token.IsGlued);
            }
        }
    }

    /// <summary>The meaning of the only such word of the lexicon that begins with the same letter.</summary>
    private static Sense Meant(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (word.Length < ShortestRepaired - 1)
        {
            return Sense.None;
        }

        foreach (var known in lexicon.Repairable)
        {
            if (known[0] == word[0] && Math.Abs(known.Length - word.Length) <= 1 && IsOneAway(word, known))
            {
                return lexicon.Find(known);
            }
        }

        return Sense.None;
    }

    internal static bool IsOneAway(ReadOnlySpan<char> word, ReadOnlySpan<char> known)
    {
        var same = word.CommonPrefixLength(known);
        var rest = word[same..];
        var wanted = known[same..];
        if (rest.Length == wanted.Length)
        {
            return rest.Length == 0 || rest[1..].SequenceEqual(wanted[1..])
                || (rest.Length > 1 && rest[0] == wanted[1] && rest[1] == wanted[0] && rest[2..].SequenceEqual(wanted[2..]));
        }

        return rest.Length > wanted.Length ? rest[1..].SequenceEqual(wanted) : rest.SequenceEqual(wanted[1..]);
    }
}
