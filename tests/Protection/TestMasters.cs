using SmartBot.Protection;

namespace SmartBot.Tests.Protection;

/// <summary>Master keys that are the same in each run.</summary>
internal static class TestMasters
{
    public static MasterKeys Of(params int[] versions)
    {
        var options = new ProtectionOptions();
        foreach (var version in versions)
        {
            options.MasterKeys[$"{version}"] = Text(version);
        }

        return new MasterKeys(options);
    }

    /// <summary>A key as a setting or a file holds it.</summary>
    public static string Text(int version) => Convert.ToBase64String([.. Enumerable.Repeat((byte)version, MasterKeys.Length)]);
}
