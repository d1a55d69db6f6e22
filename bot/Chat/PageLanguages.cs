using SmartBot.Dialogs.Conversation;
using SmartBot.Hosting;

namespace SmartBot.Chat;

/// <summary>The page's words in every language that the assistant speaks.</summary>
internal sealed class PageLanguages
{
    private readonly Dictionary<string, PageWords> _words = Languages.Codes.ToDictionary(code => code, PageWords.Load);

    /// <summary>The words for whoever asks for the page. Their language carries the region, since the page's chat speaks in it: dates and help lines hang on that.</summary>
    public PageWords Of(HttpRequest request)
    {
        var locale = AcceptedLanguage.LocaleOf(request);
        return _words[locale.Split('-')[0]] with { Language = locale };
    }
}
