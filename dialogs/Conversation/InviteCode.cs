using System.Security.Cryptography;

namespace SmartBot.Dialogs.Conversation;

/// <summary>A code by which others find a goal: ten letters and figures that cannot be taken for one another, 48 bits of chance.</summary>
internal static class InviteCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 10;
    private const int Group = 5;
    private const int Figures = 8;

    public static string New(RandomNumberGenerator chance)
    {
        var bytes = new byte[Length];
        chance.GetBytes(bytes);

        // A figure first, so that no word of ten letters is taken for a code.
        return string.Concat(bytes.Select((one, i) => Letters[one % (i == 0 ? Figures : Letters.Length)]));
    }

    /// <summary>As it is shown, in two groups.</summary>
    public static string Shown(string code) => $"{code[..Group]}-{code[Group..]}";

    /// <summary>The code that a whole message is, with or without its dash and in any case; null where it is something else.</summary>
    public static string? Read(string? message)
    {
        var code = (message ?? "").Trim().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return code.Length == Length && code.All(letter => Letters.Contains(letter, StringComparison.Ordinal)) && char.IsAsciiDigit(code[0]) ? code : null;
    }
}
