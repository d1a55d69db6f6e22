using System.Security.Cryptography;
using System.Text;

namespace SmartBot.MyData;

/// <summary>
/// What a person is given for their deletion: 128 random bits. The database keeps a hash to find the deletion by, and
/// whose it was under a key made of the receipt, so that the host can look for leftovers when it is shown, and only then.
/// </summary>
internal sealed class Receipt
{
    private const int Length = 16;
    private const int TagLength = 16;

    private readonly byte[] _secret;

    private Receipt(byte[] secret) => _secret = secret;

    /// <summary>As the person gets it, in hexadecimal.</summary>
    public string Text => Convert.ToHexStringLower(_secret);

    /// <summary>The id that its deletion is stored under.</summary>
    public string Id => Convert.ToHexStringLower(Derive("id"));

    public static Receipt New() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>The receipt of a text; null where it can be none.</summary>
    public static Receipt? Read(string text) =>
        text.Length == 2 * Length && text.All(char.IsAsciiHexDigit) ? new(Convert.FromHexString(text)) : null;

    /// <summary>Seals the owner's id (AES-256-GCM). A key seals this one text, so the nonce may be nothing.</summary>
    public string Seal(string ownerId)
    {
        var (text, tag) = (Encoding.UTF8.GetBytes(ownerId), new byte[TagLength]);
        using var key = new AesGcm(Derive("owner"), TagLength);
        var sealedText = new byte[text.Length];
        key.Encrypt(new byte[AesGcm.NonceByteSizes.MinSize], text, sealedText, tag);
        return Convert.ToBase64String([.. tag, .. sealedText]);
    }

    /// <summary>The owner's id.</summary>
    /// <exception cref="CryptographicException">It was sealed with another receipt.</exception>
    public string Open(string sealedOwner)
    {
        var bytes = Convert.FromBase64String(sealedOwner);
        var text = new byte[bytes.Length - TagLength];
        using var key = new AesGcm(Derive("owner"), TagLength);
        key.Decrypt(new byte[AesGcm.NonceByteSizes.MinSize], bytes.AsSpan(TagLength), bytes.AsSpan(0, TagLength), text);
        return Encoding.UTF8.GetString(text);
    }

    private byte[] Derive(string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, 32, info: Encoding.UTF8.GetBytes("SmartBot.MyData.Receipt.v1/" + use));
}
