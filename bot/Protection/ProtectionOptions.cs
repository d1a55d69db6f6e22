using System.ComponentModel.DataAnnotations;

namespace SmartBot.Protection;

/// <summary>The keys of what people told the assistant: the section <c>Protection</c> of the configuration.</summary>
internal sealed class ProtectionOptions
{
    public const string Section = "Protection";

    private const string FileOfErased = "erased.log";

    /// <summary>The master keys by their version, each 32 bytes in base64; the highest version wraps. Where there are any, no folder is read.</summary>
    public Dictionary<string, string> MasterKeys { get; } = [];

    /// <summary>The folder of <c>master-1.key</c>, <c>master-2.key</c> …; empty for one in the user's data folder.</summary>
    public string KeyFolder { get; set; } = "";

    /// <summary>Where the ids of erased data keys are written down; empty for a file in the key folder.</summary>
    public string ErasedFile { get; set; } = "";

    /// <summary>How often a process looks for a new master key.</summary>
    [Range(1, 86400, ErrorMessage = "Protection:SweepSeconds must be from 1 to 86400.")]
    public int SweepSeconds { get; set; } = 60;

    /// <summary>The full path of the key folder.</summary>
    /// <exception cref="StartRefusedException">None is named, and this account has no data folder of its own.</exception>
    public string KeyFolderPath() => Path.GetFullPath(KeyFolder.Length > 0 ? KeyFolder : DefaultFolder());

    /// <summary>The full path of the list of erased keys.</summary>
    /// <exception cref="StartRefusedException">None is named, and this account has no data folder of its own.</exception>
    public string ErasedFilePath() => ErasedFile.Length > 0 ? Path.GetFullPath(ErasedFile) : Path.Combine(KeyFolderPath(), FileOfErased);

    // Beside the default database's folder and not in it, so that a copy of that folder is no copy of the keys.
    private static string DefaultFolder()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? Path.Combine(folder, "SmartBot-keys")
            : throw new StartRefusedException(
                "Protection:KeyFolder is empty, and this account has no data folder of its own.\nSet it to a folder for the keys, such as \"/etc/smartbot/keys\".");
    }
}
