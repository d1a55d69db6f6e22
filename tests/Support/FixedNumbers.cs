using System.Security.Cryptography;

namespace SmartBot.Tests.Support;

/// <summary>Chance that is the same each time: 1, 2, 3 and so on.</summary>
internal sealed class FixedNumbers : RandomNumberGenerator
{
    private byte _last;

    public override void GetBytes(byte[] data)
    {
        for (var i = 0; i < data.Length; i++)
        {
            data[i] = ++_last;
        }
    }
}
