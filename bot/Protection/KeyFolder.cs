using System.Globalization;
using System.Security.Cryptography;

namespace SmartBot.Protection;

/// <summary>The folder with a file for each master key: <c>master-1.key</c>, <c>master-2.key</c> …</summary>
internal static class KeyFolder
{
    private const string Before = "master-";
    private const string After = ".key";

    /// <summary>The keys in a folder, by version; none where there is no folder.</summary>
    /// <exception cref="StartRefusedException">A file cannot be read or holds no key; the message names it.</exception>
    public static Dictionary<int, byte[]> Read(string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? Directory.GetFiles(folder, Before + "*" + After).ToDictionary(VersionOf, file => MasterKeys.Decode(File.ReadAllText(file), file))
                : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Refused(folder, failure);
        }
    }

    /// <summary>Makes a key and keeps it. Where another process was first, that one's stays.</summary>
    /// <returns>The file.</returns>
    /// <exception cref="StartRefusedException">It cannot be written.</exception>
    public static string Add(string folder, int version)
    {
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Before}{version}{After}"));
        var unfinished = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            PrivateFile.CreateFolder(folder);
            using (var stream = PrivateFile.Open(unfinished, FileMode.CreateNew))
            {
                stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKeys.Length)) + "\n"));
                stream.Flush(flushToDisk: true);
            }

            // A file of that name is always a whole one.
            MoveUnlessThere(unfinished, file);
            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Refused(folder, failure);
        }
    }

    private static void MoveUnlessThere(string unfinished, string file)
    {
        try
        {
            File.Move(unfinished, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(unfinished);
        }
    }

    private static int VersionOf(string file) =>
        int.TryParse(Path.GetFileName(file).AsSpan()[Before.Length..^After.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0
            ? version
            : throw new StartRefusedException($"{file} is no name of a master key. It must be such as \"master-2.key\".");

    private static StartRefusedException Refused(string folder, Exception failure) => new(
        $"The key folder {folder} cannot be used: {failure.Message}\nSet Protection:KeyFolder to a folder that this account may read and write.", failure);
}
