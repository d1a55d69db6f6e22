using System.Security.Cryptography;
using System.Text;

namespace SmartBot.Audit;

/// <summary>The name of a person in the audit, which outlives their data: the SHA-256 of their owner id.</summary>
/// <remarks>
/// No key, since a lost one would cut the audit off from those it is about, and one that lies beside it protects nothing.
/// Channels give ids that nobody can guess; who knows somebody's id may look them up here, which is what an audit is for.
/// </remarks>
internal static class Pseudonym
{
    /// <summary>The host itself, which does what its operator has set.</summary>
    public const string Host = "host";

    public static string Of(string ownerId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("SmartBot.Audit/" + ownerId)));
}
