using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Classifying;

/// <summary>What may be seen in a message: a word, or two words beside each other, or two with one between them.</summary>
/// <param name="Key">Tells it from all others.</param>
/// <param name="Where">The words of the message that it is seen in.</param>
internal readonly record struct Feature(ulong Key, Span Where)
{
    private const string Gap = "..";
    private const int Bits = 24;
    private const int Mask = (1 << Bits) - 1;
    private const int One = 1;
    private const int Beside = 2;
    private const int Apart = 3;

    public static ulong Of(int word) => Of(One, word, 0);

    public static ulong Of(int word, int next, bool isBeside) => Of(isBeside ? Beside : Apart, word, next);

    /// <summary>As it is written in the file: "bleeding", "scare~", "@kid", "want die", "want .. die".</summary>
    public static string Name(ulong key, Vocabulary vocabulary)
    {
        var (first, next) = (vocabulary[(int)(key >> Bits) & Mask], vocabulary[(int)key & Mask]);
        return (int)(key >> (2 * Bits)) switch { One => first, Beside => $"{first} {next}", _ => $"{first} {Gap} {next}" };
    }

    /// <summary>The key of a feature that is written so; null where it is not.</summary>
    public static ulong? Parse(string name, Vocabulary vocabulary) => name.Split(' ') switch
    {
        [{ Length: > 0 } word] => Of(vocabulary.Add(word)),
        [{ Length: > 0 } word, { Length: > 0 } next] => Of(vocabulary.Add(word), vocabulary.Add(next), true),
        [{ Length: > 0 } word, Gap, { Length: > 0 } next] => Of(vocabulary.Add(word), vocabulary.Add(next), false),
        _ => null,
    };

    private static ulong Of(int kind, int word, int next) => ((ulong)kind << (2 * Bits)) | ((ulong)word << Bits) | (uint)next;
}
