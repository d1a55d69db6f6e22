using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SmartBot.Data;

namespace SmartBot.Protection;

/// <summary>AES-256-GCM: what is sealed for one place opens at that place only, with the key that sealed it, and unchanged.</summary>
/// <remarks>The nonce is random: 96 bits are enough for four thousand million texts under one key.</remarks>
internal static class Sealing
{
    /// <summary>What a sealed text begins with.</summary>
    public const string Mark = "s1.";

    private const int NonceSize = 12;
    private const int TagSize = 16;

    /// <summary>Whether a text was sealed, by the look of it.</summary>
    public static bool IsSealed(string text) => text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Seals a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">32 bytes.</param>
    /// <param name="place">What it belongs to, such as table, row, column and person.</param>
    public static string SealText(string text, byte[] key, string place) =>
        Mark + Base64Url.EncodeToString(SealBytes(Encoding.UTF8.GetBytes(text), key, place));

    /// <inheritdoc cref="SealText"/>
    /// <summary>Opens a sealed text.</summary>
    /// <exception cref="CorruptStateException">It was not sealed, not with this key, not for this place, or it was changed.</exception>
    public static string OpenText(string text, byte[] key, string place)
    {
        try
        {
            return IsSealed(text)
                ? Encoding.UTF8.GetString(OpenBytes(Base64Url.DecodeFromChars(text.AsSpan(Mark.Length)), key, place))
                : throw new CryptographicException("It is not sealed.");
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            throw new CorruptStateException(failure);
        }
    }

    /// <returns>Nonce, cipher and tag.</returns>
    /// <inheritdoc cref="SealText"/>
    public static byte[] SealBytes(ReadOnlySpan<byte> plain, byte[] key, string place)
    {
        var box = new byte[NonceSize + plain.Length + TagSize];
        var nonce = box.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, plain, box.AsSpan(NonceSize, plain.Length), box.AsSpan(NonceSize + plain.Length), Encoding.UTF8.GetBytes(place));
        return box;
    }

    /// <exception cref="CryptographicException">It was not sealed with this key, not for this place, or it was changed.</exception>
    /// <inheritdoc cref="SealText"/>
    public static byte[] OpenBytes(ReadOnlySpan<byte> box, byte[] key, string place)
    {
        if (box.Length < NonceSize + TagSize)
        {
            throw new CryptographicException("It is too short.");
        }

        var plain = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(box[..NonceSize], box[NonceSize..^TagSize], box[^TagSize..], plain, Encoding.UTF8.GetBytes(place));
        return plain;
    }
}
