using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation.Disclosures;

/// <summary>Tells whether somebody broke one sentence in two messages: the first stops in its middle, or the second begins there.</summary>
/// <param name="Ends">Words that no sentence ends with.</param>
/// <param name="Begins">Words that few sentences begin with.</param>
public sealed record Halves(IReadOnlyList<string> Ends, IReadOnlyList<string> Begins)
{
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it.</exception>
    public static Halves Load(string language) => DataFile.Read<Halves>($"halves.{language}.json");

    /// <summary>Whether two messages, one after the other, may be one sentence.</summary>
    public bool AreOne(string first, string second) =>
        (Tokens.Of(first) is [.., var last] && Ends.Contains(last) && !first.TrimEnd().EndsWith('.'))
        || (Tokens.Of(second) is [var next, ..] && Begins.Contains(next));
}
