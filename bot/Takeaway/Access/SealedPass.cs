using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace SmartBot.Takeaway.Access;

/// <summary>Writes what a link opens into its token, and reads it back, under the seal of one purpose.</summary>
/// <remarks>The time-limited protector of the framework looks at the machine's clock, so the time stands in the pass itself.</remarks>
internal static class SealedPass
{
    private const int LongestToken = 2000;

    /// <summary>A token, fit for an address.</summary>
    public static string Write<T>(IDataProtector seal, T pass) => seal.Protect(JsonSerializer.Serialize(pass));

    /// <summary>What a token holds; null where it was not made here for this purpose.</summary>
    public static T? Read<T>(IDataProtector seal, string token)
        where T : class
    {
        if (token.Length is 0 or > LongestToken)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(seal.Unprotect(token));
        }
        catch (CryptographicException)
        {
            return null; // made up, cut off on the way, or sealed with a key that is gone
        }
    }
}
