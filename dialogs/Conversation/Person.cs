using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Who is speaking in this turn, as far as their channel says.</summary>
/// <param name="OwnerId">The channel and the person's id there; goals belong to it.</param>
/// <param name="Name">What the channel calls them; empty where it gives no name.</param>
/// <param name="Culture">One of a fixed list, since a culture made from any request would stay in memory for ever.</param>
/// <param name="Today">The day it is where the person is.</param>
public sealed record Person(string OwnerId, string Name, string Culture, DateOnly Today)
{
    // By language, the first where the person's own is not among them.
    private static readonly Dictionary<string, string[]> Cultures = new() { ["en"] = ["en-GB", "en-US"], ["es"] = ["es-ES", "es-MX", "es-US"] };

    /// <summary>Whose data a turn on this activity is about.</summary>
    public static string OwnerOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return OwnerOf(activity.ChannelId, activity.From?.Id ?? "");
    }

    /// <summary>The owner of what a person of a channel tells: ids are unique within their channel only.</summary>
    public static string OwnerOf(string channelId, string userId) => $"{channelId}/{userId}";

    public static Person Of(ITurnContext turn, string language, TimeProvider clock)
    {
        var activity = turn.Activity;
        var culture = CultureOf(activity.Locale, language) ?? Cultures[language][0];
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), ZoneOf(activity));
        return new Person(OwnerOf(activity), activity.From?.Name ?? "", culture, DateOnly.FromDateTime(now.DateTime));
    }

    /// <summary>The culture that the locale names, where it is one of the language's; else null.</summary>
    public static string? CultureOf(string? locale, string language) =>
        Cultures[language].FirstOrDefault(known => known.Equals(locale, StringComparison.OrdinalIgnoreCase));

    /// <summary>The regions whose help lines are worth telling, as ISO 3166 codes: that of the person's locale, then those where the language is spoken.</summary>
    public static IEnumerable<string> RegionsOf(Activity activity, string language)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Cultures[language].Prepend(activity.Locale ?? "").Select(locale => locale.Split('-', '_')[^1].ToUpperInvariant()).Distinct();
    }

    /// <summary>The time zone that an activity names; null where it names none that is known.</summary>
    /// <remarks>Web Chat and Teams send it with each message, Teams in an entity.</remarks>
    public static string? ZoneIdOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var named = activity.LocalTimezone
            ?? activity.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo")?.GetAs<ClientInfo>()?.Timezone;
        return named is not null && IsPlain(named) && TimeZoneInfo.TryFindSystemTimeZoneById(named, out var zone) ? zone.Id : null;
    }

    private static TimeZoneInfo ZoneOf(Activity activity) =>
        ZoneIdOf(activity) is { } zone ? TimeZoneInfo.FindSystemTimeZoneById(zone) : TimeZoneInfo.Utc;

    // The system keeps every spelling it was asked for, and "./Europe/London" is one more each time.
    private static bool IsPlain(string zone) =>
        zone.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+') && !zone.Contains("//", StringComparison.Ordinal);

    private sealed record ClientInfo(string? Timezone);
}
