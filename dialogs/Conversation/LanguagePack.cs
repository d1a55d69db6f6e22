using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>All that the assistant says and listens for in one language.</summary>
public sealed record LanguagePack(Phrasebook Texts, Phrases Phrases, CommandWords Commands, Lexicon Lexicon)
{
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message names it.</exception>
    public static LanguagePack Load(string language) =>
        new(Phrasebook.Load(language), Phrases.Load(language), CommandWords.Load(language), Lexicon.Load(language));
}
