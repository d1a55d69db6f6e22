using System.Text;
using MimeKit;

namespace SmartBot.Takeaway.Mail;

/// <summary>
/// A subject as RFC 2047 writes it. MimeKit does so too, but leaves a long word in one piece, beyond the 75 characters
/// that the RFC allows: a whole sentence where the script has no spaces.
/// </summary>
internal static class EncodedSubject
{
    private const string Opening = "=?utf-8?B?";
    private const string Closing = "?=";

    // What base64 fits between the two on a line of 76 characters (RFC 2047, 2), the first of which begins with "Subject: ".
    private const int MostBytes = (76 - 9 - 12) / 4 * 3;

    /// <summary>Writes the subject onto the mail. It must be one line.</summary>
    public static void Write(MimeMessage mail, string subject)
    {
        mail.Subject = subject;
        if (!Ascii.IsValid(subject))
        {
            var lines = string.Join("\r\n ", Pieces(subject).Select(piece => Opening + Convert.ToBase64String(piece) + Closing));
            mail.Headers[mail.Headers.IndexOf(HeaderId.Subject)].SetRawValue(Encoding.ASCII.GetBytes($" {lines}\r\n"));
        }
    }

    // No character is cut in two (RFC 2047, 5).
    private static IEnumerable<byte[]> Pieces(string subject)
    {
        var piece = new List<byte>();
        var character = new byte[4];
        foreach (var rune in subject.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(character);
            if (piece.Count + length > MostBytes)
            {
                yield return [.. piece];
                piece.Clear();
            }

            piece.AddRange(character[..length]);
        }

        yield return [.. piece];
    }
}
