using System.Security.Cryptography;
using System.Text;
using SmartBot.Data;

namespace SmartBot.Protection;

/// <summary>One person's data key, open. It lives as long as the unit of work that opened it, so that an erased one is gone at once on every replica.</summary>
internal sealed class PersonKey(string id, byte[] key)
{
    /// <summary>The id of the <see cref="DataKey"/>.</summary>
    public string Id { get; } = id;

    public void Seal(ISealedRow row, string text) => row.Json = Sealing.SealText(text, key, PlaceOf(row));

    /// <exception cref="CorruptStateException">It was sealed for another row, with another key, not at all, or it was changed.</exception>
    public string Open(ISealedRow row) => Sealing.OpenText(row.Json, key, PlaceOf(row));

    /// <summary>Stands for a text where only its sameness counts, such as a client's name for its message.</summary>
    public string Fingerprint(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("fingerprint|" + text)));

    private string PlaceOf(ISealedRow row) => $"{row.Place}|{Id}";
}
