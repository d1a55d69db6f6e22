using SmartBot.Dialogs.Conversation.Disclosures;
using SmartBot.Dialogs.Critique;
using SmartBot.Dialogs.Critique.Harm;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Safety;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>All that the assistant says and listens for in one language.</summary>
/// <param name="Code">An ISO 639 code, such as <c>en</c>.</param>
/// <param name="Texts">Every sentence outside of a programme.</param>
/// <param name="Phrases">How a person's words become parts of a sentence.</param>
/// <param name="Commands">What a person can say at any question.</param>
/// <param name="Recognizer">What is understood of an answer.</param>
/// <param name="Critique">What is said about a goal; null in a language that has no rules yet.</param>
/// <param name="Harm">What would harm, in a language without those rules; null where they find it.</param>
/// <param name="Safety">What a message may disclose; null in a language that has no rules for it.</param>
/// <param name="Halves">How a sentence is told that was broken in two messages.</param>
/// <param name="HelpLines">Who can be called in danger.</param>
public sealed record LanguagePack(string Code, Phrasebook Texts, Phrases Phrases, CommandWords Commands, AnswerRecognizer Recognizer, GoalCritique? Critique, HarmCheck? Harm, SafetyScreen? Safety, Halves Halves, HelpLines HelpLines)
{
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message names it.</exception>
    public static LanguagePack Load(string language) => new(
        language, Phrasebook.Load(language), Phrases.Load(language), CommandWords.Load(language), new AnswerRecognizer(Lexicon.Load(language)),
        DataFile.Named($"critique.{language}").Any() ? GoalCritique.Load(language) : null,
        HarmCheck.IsThere(language) ? HarmCheck.Load(language) : null,
        SafetyScreen.IsThere(language) ? SafetyScreen.Load(language) : null,
        Halves.Load(language),
        HelpLines.Load(language));
}
