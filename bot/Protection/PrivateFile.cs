namespace SmartBot.Protection;

/// <summary>Files and folders for this account's eyes only, and so from the start.</summary>
internal static class PrivateFile
{
    private const UnixFileMode ForOwner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens a file to write, which is made where it is not there.</summary>
    /// <exception cref="IOException">Another process writes it now, or it cannot be made.</exception>
    public static FileStream Open(string file, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = ForOwner;
        }

        return new FileStream(file, options);
    }

    /// <summary>Makes a folder, where it is not there.</summary>
    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, ForOwner | UnixFileMode.UserExecute);
        }
    }
}
