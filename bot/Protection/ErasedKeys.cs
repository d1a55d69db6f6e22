namespace SmartBot.Protection;

/// <summary>
/// The ids of the data keys that were erased, in a file apart from the database: a backup of the database brings an
/// erased key back, and this list takes it away again. It grows only, and names nobody.
/// </summary>
internal sealed class ErasedKeys(ProtectionOptions options)
{
    private readonly Lock _writing = new();
    private readonly string _file = options.ErasedFilePath();

    /// <summary>Adds a key. It is on the disk when this returns.</summary>
    /// <exception cref="IOException">It cannot be written; nothing may be erased then.</exception>
    /// <exception cref="UnauthorizedAccessException">This account may not write there; nothing may be erased then.</exception>
    public void Add(string keyId)
    {
        lock (_writing)
        {
            PrivateFile.CreateFolder(Path.GetDirectoryName(_file)!);
            using var file = PrivateFile.Open(_file, FileMode.Append);

            // A line's end before it, too, since a power cut may have left half a line.
            file.Write(System.Text.Encoding.ASCII.GetBytes($"\n{keyId}\n"));
            file.Flush(flushToDisk: true);
        }
    }

    /// <exception cref="StartRefusedException">The file cannot be read.</exception>
    public async Task<HashSet<string>> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return File.Exists(_file) ? [.. await File.ReadAllLinesAsync(_file, cancellationToken)] : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The list of erased keys {_file} cannot be read: {failure.Message}", failure);
        }
    }
}
