using System.ComponentModel.DataAnnotations;

namespace SmartBot.Takeaway.Access;

/// <summary>Where people reach this host from outside: in the section <c>Assistant</c> of the configuration.</summary>
internal sealed class PublicAddressOptions : IValidatableObject
{
    public const string Section = "Assistant";

    /// <summary>Such as <c>https://goals.example.org</c>, with a path where the host is behind one; empty: no links are made.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>The address as one that paths can be put to; null where there is none.</summary>
    /// <remarks>No property: the validation reads those before it can refuse what is no address.</remarks>
    public Uri? ToAddress() => string.IsNullOrWhiteSpace(PublicUrl) ? null : new Uri(PublicUrl.Trim().TrimEnd('/') + "/");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(PublicUrl))
        {
            yield break;
        }

        // "/x" is an absolute file address on Unix, so the scheme is looked at too.
        var isAddress = Uri.TryCreate(PublicUrl.Trim(), UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address is { UserInfo: "", Query: "", Fragment: "" };
        if (!isAddress)
        {
            yield return new ValidationResult(
                $"Assistant:PublicUrl cannot be used: \"{PublicUrl}\". Set it to the address that people reach this host at, such as https://goals.example.org, or leave it out.",
                [nameof(PublicUrl)]);
        }
    }
}
