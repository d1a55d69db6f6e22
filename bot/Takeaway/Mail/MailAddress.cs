using MimeKit;

namespace SmartBot.Takeaway.Mail;

/// <summary>Reads the one address that a person gives.</summary>
internal static class MailAddress
{
    // RFC 5321, 4.5.3.1.
    private const int Longest = 254;

    /// <summary>The address; null where it is none, or more than one, or has a name or anything else around it.</summary>
    public static MailboxAddress? Read(string? typed)
    {
        var text = typed?.Trim() ?? "";
        return text.Length is > 0 and <= Longest
            && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is '"' or ',' or ';' or '<' or '>' or '(' or ')')
            && MailboxAddress.TryParse(text, out var address)
            && string.Equals(address.Address, text, StringComparison.Ordinal)
            && address.Address.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain]
            && domain.Contains('.', StringComparison.Ordinal)
            ? address
            : null;
    }
}
