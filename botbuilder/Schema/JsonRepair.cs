using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Microsoft.Bot.Schema;

/// <summary>Mends JSON text that parses and then throws when one of its strings is read.</summary>
internal static class JsonRepair
{
    /// <summary>
    /// Puts U+FFFD in the place of each escaped half of a surrogate pair, as a browser does on decoding.
    /// The text is changed in place: both escapes are six bytes long.
    /// </summary>
    /// <exception cref="JsonException">The bytes are not UTF-8.</exception>
    internal static byte[] MendSurrogates(byte[] json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new JsonException("The text is not UTF-8.");
        }

        for (var at = NextEscape(json, 0); at >= 0;)
        {
            at = NextEscape(json, AfterEscape(json, at));
        }

        return json;
    }

    private static int NextEscape(byte[] json, int from)
    {
        var offset = from < json.Length ? json.AsSpan(from).IndexOf((byte)'\\') : -1;
        return offset < 0 ? -1 : from + offset;
    }

    private static int AfterEscape(byte[] json, int at)
    {
        var unit = EscapedUnit(json, at);
        if (unit is null)
        {
            return at + 2;
        }

        if (char.IsHighSurrogate(unit.Value) && EscapedUnit(json, at + 6) is { } low && char.IsLowSurrogate(low))
        {
            return at + 12;
        }

        if (char.IsSurrogate(unit.Value))
        {
            "\\uFFFD"u8.CopyTo(json.AsSpan(at));
        }

        return at + 6;
    }

    private static char? EscapedUnit(byte[] json, int at)
    {
        if (at + 6 > json.Length || json[at] != '\\' || json[at + 1] != 'u')
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[2];
        return Convert.FromHexString(json.AsSpan(at + 2, 4), bytes, out _, out _) == OperationStatus.Done
            ? (char)((bytes[0] << 8) | bytes[1])
            : null;
    }
}
