using System.Globalization;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// The languages that the assistant speaks. Which one it speaks now is the thread's UI culture, as in all of .NET's own
/// localisation: the root dialog sets it for a turn, and what runs within the turn sees it.
/// </summary>
public sealed class Languages
{
    private readonly IReadOnlyList<LanguagePack> _packs;

    /// <param name="packs">The languages; the first is spoken where no other is asked for.</param>
    public Languages(params IReadOnlyList<LanguagePack> packs) => _packs = packs;

    public IReadOnlyList<LanguagePack> All => _packs;

    /// <summary>The language of this turn.</summary>
    public LanguagePack Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? _packs[0];

    /// <summary>The one after the current, and after the last the first.</summary>
    public LanguagePack Next => _packs[(_packs.ToList().IndexOf(Current) + 1) % _packs.Count];

    /// <summary>The one that the words name: "en español"; null where they name none.</summary>
    public LanguagePack? Named(string words) =>
        _packs.FirstOrDefault(pack => Tokens.Of(words).Contains(string.Join(' ', Tokens.Of(pack.Texts.Say("language.name")))));

    /// <summary>All languages that have their files.</summary>
    /// <exception cref="InvalidDataException">A file is missing or wrong; the message names it.</exception>
    public static Languages Load() => new([.. Codes.Select(LanguagePack.Load)]);

    /// <summary>The codes of all languages.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["en", "es"];

    /// <summary>The language that a locale such as <c>es-MX</c> asks for; the first where there is none.</summary>
    public LanguagePack Of(string? locale) => Find(locale?.Split('-', '_')[0]) ?? _packs[0];

    /// <summary>Speaks a language until the calling method ends.</summary>
    public static void Speak(LanguagePack language)
    {
        ArgumentNullException.ThrowIfNull(language);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Code);
    }

    private LanguagePack? Find(string? code) => _packs.FirstOrDefault(pack => string.Equals(pack.Code, code, StringComparison.OrdinalIgnoreCase));
}
