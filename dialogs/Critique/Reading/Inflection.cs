namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>The forms of a regular English word. Some that nobody says ("stoping") are made too: people type them.</summary>
internal static class Inflection
{
    /// <summary>The word and its third person, gerund and past; of several words, the first is inflected.</summary>
    public static IEnumerable<string> Verb(string words)
    {
        var cut = words.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = cut < 0 ? (words, "") : (words[..cut], words[cut..]);
        return Forms(verb).Select(form => form + rest);
    }

    /// <summary>The word and its plural; of several words, the last is inflected.</summary>
    public static IEnumerable<string> Noun(string words)
    {
        yield return words;
        yield return Plural(words);
    }

    private static IEnumerable<string> Forms(string verb)
    {
        yield return verb;
        yield return Plural(verb);
        if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            yield return verb[..^2] + "ying";
            yield return verb + "d";
        }
        else if (verb[^1] == 'e')
        {
            yield return verb.EndsWith("ee", StringComparison.Ordinal) ? verb + "ing" : verb[..^1] + "ing";
            yield return verb + "d";
        }
        else
        {
            yield return verb + "ing";
            yield return (EndsInConsonantAndY(verb) ? verb[..^1] + "i" : verb) + "ed";
            if (verb.Length > 2 && !IsVowel(verb[^1]) && IsVowel(verb[^2]) && verb[^1] is not ('w' or 'x' or 'y'))
            {
                yield return verb + verb[^1] + "ing";
                yield return verb + verb[^1] + "ed";
            }
        }
    }

    private static string Plural(string word) => word switch
    {
        [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] or "go" or "do" => word + "es",
        _ => EndsInConsonantAndY(word) ? word[..^1] + "ies" : word + "s",
    };

    private static bool EndsInConsonantAndY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
