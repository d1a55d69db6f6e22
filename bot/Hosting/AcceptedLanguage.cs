using SmartBot.Dialogs.Conversation;

namespace SmartBot.Hosting;

/// <summary>The language that a browser asks for, among those that the assistant speaks (RFC 9110, 12.5.4).</summary>
internal static class AcceptedLanguage
{
    // What browsers send is far shorter; the rest is not read.
    private const int MostRead = 20;

    /// <summary>The first by the person's own order that is spoken here, as a culture that is known or else a bare code; where there is none, the first of ours.</summary>
    public static string LocaleOf(HttpRequest request)
    {
        var asked = request.GetTypedHeaders().AcceptLanguage.Take(MostRead)
            .Where(language => language.Quality is null or > 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value ?? "");
        return asked.Select(KnownOf).FirstOrDefault(known => known is not null) ?? Languages.Codes[0];
    }

    private static string? KnownOf(string tag) =>
        Languages.Codes.FirstOrDefault(code => code.Equals(tag.Split('-')[0], StringComparison.OrdinalIgnoreCase)) is { } spoken
            ? Person.CultureOf(tag, spoken) ?? spoken
            : null;
}
