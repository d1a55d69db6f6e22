using SmartBot.Protection;

namespace SmartBot.Tests.Host;

/// <summary>The master key of a run, in a folder that is gone after it: several hosts and processes serve one database.</summary>
internal static class TestKeys
{
    /// <summary>The folder, with one key.</summary>
    public static string Folder { get; } = Make();

    /// <summary>For a database without a host.</summary>
    public static DataKeys Open() => new(new MasterKeys(new ProtectionOptions { KeyFolder = Folder }));

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("smartbot-keys-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        KeyFolder.Add(folder, 1);
        return folder;
    }
}
