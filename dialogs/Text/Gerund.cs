namespace SmartBot.Dialogs.Text;

/// <summary>English spelling, from "-ing" back to the verb: playing, running, writing, cuddling.</summary>
internal static class Gerund
{
    private const string Vowels = "aeiou";

    public static string ToVerb(string word, Grammar grammar)
    {
        var lower = word.ToLowerInvariant();
        if (grammar.Gerunds.TryGetValue(lower, out var known))
        {
            return known;
        }

        var stem = lower.EndsWith("ing", StringComparison.Ordinal) ? lower[..^3] : "";
        if (stem.Length < 2 || grammar.NotGerunds.Contains(lower) || !stem.Any(letter => IsVowel(letter) || letter == 'y'))
        {
            return lower;
        }

        if (IsDoubled(stem))
        {
            return stem[..^1];
        }

        return LostAnE(stem) ? stem + "e" : stem;
    }

    // running, hugging; but calling, kissing and buzzing keep theirs.
    private static bool IsDoubled(string stem) => stem[^1] == stem[^2] && !"lszfeo".Contains(stem[^1], StringComparison.Ordinal);

    // One syllable with one vowel before one consonant would have doubled it: "writ" was "write". No verb ends on a bare v.
    private static bool LostAnE(string stem) =>
        stem[^1] == 'v'
        || (stem.Length >= 2 && !IsVowel(stem[^1]) && !"wxy".Contains(stem[^1], StringComparison.Ordinal) && IsVowel(stem[^2])
            && (stem.Length == 2 || !IsVowel(stem[^3])) && stem.Count(IsVowel) == 1);

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
