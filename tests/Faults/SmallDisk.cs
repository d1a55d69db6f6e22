using System.Diagnostics;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Faults;

/// <summary>A small file system in memory, which can be filled and freed. Only root may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private SmallDisk()
    {
    }

    public string Path => _folder.Path;

    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    public static SmallDisk Mount(int megabytes)
    {
        var disk = new SmallDisk();
        if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk.Path) != 0)
        {
            disk._folder.Dispose();
            Skip.If(true, "A full disk needs a file system of its own, and this account may not mount one.");
        }

        return disk;
    }

    /// <summary>Leaves no room at all.</summary>
    public void Fill()
    {
        using var file = File.Create(Ballast);
        try
        {
            var block = new byte[4096];
            while (true)
            {
                file.Write(block);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Free() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "-l", Path);
        _folder.Dispose();
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
