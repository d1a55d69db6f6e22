using System.ComponentModel.DataAnnotations;
using MailKit.Security;
using MimeKit;

namespace SmartBot.Takeaway.Mail;

/// <summary>The mail server that summaries are sent by: the section <c>Takeaway:Smtp</c>. Without a host nothing is sent.</summary>
internal sealed class SmtpOptions : IValidatableObject
{
    public const string Section = "Takeaway:Smtp";

    public string? Host { get; set; }

    [Range(1, 65535, ErrorMessage = "Takeaway:Smtp:Port must be between 1 and 65535; most servers take mail on 587.")]
    public int Port { get; set; } = 587;

    /// <summary>How the line is secured. <see cref="SecureSocketOptions.None"/> is for a server on the same machine.</summary>
    [EnumDataType(typeof(SecureSocketOptions), ErrorMessage = "Takeaway:Smtp:Security must be StartTls, SslOnConnect or None.")]
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Who the mail is from, such as <c>SmartBot &lt;goals@example.org&gt;</c>.</summary>
    public string? From { get; set; }

    /// <summary>How many mails one person, and one address, may have in an hour.</summary>
    [Range(1, 1000)]
    public int MailsPerHour { get; set; } = 5;

    /// <summary>How many mails may go out in an hour altogether.</summary>
    [Range(1, 100_000)]
    public int AllMailsPerHour { get; set; } = 100;

    public bool IsThere => !string.IsNullOrWhiteSpace(Host);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsThere && !MailboxAddress.TryParse(From, out _))
        {
            yield return new ValidationResult(
                "Takeaway:Smtp:From must be a mail address, such as \"SmartBot <goals@example.org>\", where Takeaway:Smtp:Host is set.", [nameof(From)]);
        }
    }
}
