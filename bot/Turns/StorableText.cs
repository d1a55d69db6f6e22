using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace SmartBot.Turns;

/// <summary>
/// What people say, in characters that every database keeps: a NUL, which PostgreSQL has no place for, and half a
/// character, which is no text at all, become U+FFFD at the channel's door.
/// </summary>
internal static class StorableText
{
    private const int EscapeLength = 6; // \u0000

    private static readonly byte[] Replacement = @"\uFFFD"u8.ToArray();

    /// <summary>JSON with the escapes of such characters replaced in place: both are escapes in JSON, and of one length.</summary>
    /// <param name="json">UTF-8, valid or not; it is changed.</param>
    public static byte[] Clean(byte[] json)
    {
        for (var at = NextEscape(json, 0); at >= 0;)
        {
            var code = CodeAt(json, at);
            var isPair = IsPair(code, CodeAt(json, at + EscapeLength));
            if (code is 0 || (IsHalf(code) && !isPair))
            {
                Replacement.CopyTo(json, at);
            }

            at = NextEscape(json, at + (code is null ? 2 : isPair ? 2 * EscapeLength : EscapeLength));
        }

        return json;
    }

    /// <summary>Cleans what the bot reads of an activity and may store.</summary>
    public static void Clean(Activity activity)
    {
        var said = Encoding.UTF8.GetBytes(BotJson.Write(activity));
        var kept = Clean([.. said]);
        if (kept.AsSpan().SequenceEqual(said) || BotJson.Read<Activity>(kept) is not { } clean)
        {
            return;
        }

        (activity.Id, activity.ReplyToId, activity.Conversation, activity.From) = (clean.Id, clean.ReplyToId, clean.Conversation, clean.From);
        (activity.Text, activity.Value, activity.Name) = (clean.Text, clean.Value, clean.Name);
        (activity.Locale, activity.LocalTimezone) = (clean.Locale, clean.LocalTimezone);
        (activity.Entities, activity.ChannelData) = (clean.Entities, clean.ChannelData);
        (activity.MembersAdded, activity.MembersRemoved) = (clean.MembersAdded, clean.MembersRemoved);
    }

    private static int NextEscape(byte[] json, int from)
    {
        var found = from < json.Length ? json.AsSpan(from).IndexOf((byte)'\\') : -1;
        return found < 0 ? -1 : from + found;
    }

    private static bool IsHalf(int? code) => code is >= 0xD800 and <= 0xDFFF;

    private static bool IsPair(int? high, int? low) => high is >= 0xD800 and <= 0xDBFF && low is >= 0xDC00 and <= 0xDFFF;

    // The character that is escaped here; null where this is no escape by number.
    private static int? CodeAt(byte[] json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && int.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code
            : null;
}
