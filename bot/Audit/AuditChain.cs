using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SmartBot.Audit;

/// <summary>Chains the entries of the audit: whoever changes, removes, adds or swaps one breaks the chain at that place.</summary>
internal static class AuditChain
{
    /// <summary>The SHA-256 of an entry, over each of its fields and the hash of the entry before, in hexadecimal.</summary>
    /// <remarks>Each field has its length before it, so that no two entries are the same bytes.</remarks>
    public static string HashOf(AuditEntry entry)
    {
        string[] fields =
        [
            "SmartBot.Audit.v1",
            entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            entry.Kind.ToString(),
            entry.SubjectId,
            entry.ActorId,
            entry.Detail,
            entry.PreviousHash,
        ];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var field in fields)
        {
            var bytes = Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Looks at each entry in order.</summary>
    /// <param name="entries">All entries, by their sequence.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<AuditFinding> VerifyAsync(IAsyncEnumerable<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var (count, last) = (0L, "");
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            count++;
            if (entry.Sequence != count || entry.PreviousHash != last || entry.Hash != HashOf(entry))
            {
                return new AuditFinding(count, last, count);
            }

            last = entry.Hash;
        }

        return new AuditFinding(count, last, null);
    }
}

/// <summary>What a look at the chain found.</summary>
/// <param name="Count">How many entries were looked at.</param>
/// <param name="LastHash">Of the last entry that is in order; empty where there is none. A tail that was cut off shows by nothing else.</param>
/// <param name="Broken">The first sequence that is not in order; null where all are.</param>
internal sealed record AuditFinding(long Count, string LastHash, long? Broken);
