using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartBot.Dialogs.Text;

/// <summary>A person's words, made fit to be shown: on one line, cut between characters as people see them, safe in either direction.</summary>
public static partial class Words
{
    private const int LongestQuote = 60;
    private const string FirstStrongIsolate = "\u2068";
    private const string PopDirectionalIsolate = "\u2069";

    /// <summary>White space and control characters become single spaces; what would turn the text around it is taken out.</summary>
    public static string OneLine(string words) => Blanks().Replace(DirectionMarks().Replace(words, ""), " ").Trim();

    /// <summary>At most <paramref name="most"/> characters as a person counts them, so that no emoji or accent is cut in two.</summary>
    public static string Cut(string words, int most)
    {
        var starts = StringInfo.ParseCombiningCharacters(words);
        return starts.Length <= most ? words : words[..starts[most - 1]].TrimEnd() + "…";
    }

    /// <summary>The words as they are quoted inside a sentence of the assistant's: on one line, cut, isolated.</summary>
    public static string Quote(string words) => Isolate(Cut(OneLine(words), LongestQuote));

    /// <summary>With a capital at the beginning of each sentence.</summary>
    public static string Capital(string words) =>
        SentenceStarts().Replace(words, start => start.Value.ToUpperInvariant());

    /// <summary>Keeps right-to-left words from turning around the sentence they stand in.</summary>
    public static string Isolate(string words) =>
        words.Any(IsRightToLeft) ? FirstStrongIsolate + words + PopDirectionalIsolate : words;

    // Hebrew, Arabic and their neighbours, and their presentation forms.
    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    [GeneratedRegex(@"^\p{Ll}|[.!?] \p{Ll}", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceStarts();

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    // Embeddings, overrides and isolates of the person's own.
    [GeneratedRegex("[\u202A-\u202E\u2066-\u2069]", RegexOptions.NonBacktracking)]
    private static partial Regex DirectionMarks();
}
