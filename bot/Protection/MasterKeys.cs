using System.Globalization;

namespace SmartBot.Protection;

/// <summary>The keys that wrap people's data keys, by version. The highest version wraps; the others open what they wrapped before.</summary>
/// <remarks>From the configuration, or else from a folder, into which a key may come while the host runs.</remarks>
internal sealed class MasterKeys
{
    /// <summary>Bytes of a key: AES-256.</summary>
    public const int Length = 32;

    private readonly string? _folder;
    private volatile Dictionary<int, byte[]> _keys;

    /// <exception cref="StartRefusedException">A key cannot be read; the message names it and never holds it.</exception>
    public MasterKeys(ProtectionOptions options)
    {
        _folder = options.MasterKeys.Count > 0 ? null : options.KeyFolderPath();
        _keys = _folder is null
            ? options.MasterKeys.ToDictionary(key => VersionOf(key.Key), key => Decode(key.Value, $"Protection:MasterKeys:{key.Key}"))
            : KeyFolder.Read(_folder);
    }

    /// <summary>Whether there is a key at all.</summary>
    public bool IsEmpty => _keys.Count == 0;

    /// <summary>The version that wraps; 0 where there is no key.</summary>
    public int Newest => _keys.Keys.DefaultIfEmpty().Max();

    /// <summary>Where the keys come from, in words for the operator.</summary>
    public string Source => _folder ?? "Protection:MasterKeys";

    /// <summary>A key; null where there is none of that version, also not among those that came since the start.</summary>
    public byte[]? Find(int version)
    {
        try
        {
            if (!_keys.ContainsKey(version))
            {
                Reload();
            }
        }
        catch (StartRefusedException)
        {
            // Another key is broken; the operator hears of it from who looks for new ones.
        }

        return _keys.GetValueOrDefault(version);
    }

    /// <summary>Looks for keys that came since the start. Those that are known stay, also where the folder is away for a moment.</summary>
    /// <exception cref="StartRefusedException">A key cannot be read; those known before stay.</exception>
    public void Reload()
    {
        if (_folder is not null)
        {
            var known = _keys;
            _keys = known.Concat(KeyFolder.Read(_folder).Where(key => !known.ContainsKey(key.Key))).ToDictionary();
        }
    }

    /// <summary>Makes the key after the newest.</summary>
    /// <returns>Its file.</returns>
    /// <exception cref="StartRefusedException">The keys come from the configuration, or the file cannot be written.</exception>
    public string Add()
    {
        if (_folder is null)
        {
            throw new StartRefusedException($"The master keys come from the configuration. Add Protection:MasterKeys:{Newest + 1} there.");
        }

        var file = KeyFolder.Add(_folder, Newest + 1);
        Reload();
        return file;
    }

    /// <summary>Reads a key.</summary>
    /// <param name="text">32 bytes in base64.</param>
    /// <param name="where">The file or the setting that it comes from.</param>
    /// <exception cref="StartRefusedException">It is none.</exception>
    internal static byte[] Decode(string text, string where)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length == Length
            ? bytes[..Length]
            : throw new StartRefusedException(
                $"{where} holds no master key: {Length} bytes in base64, as \"openssl rand -base64 {Length}\" writes them.\n"
                + "Put the right key back from its backup. Without it nothing that people told can be read.");
    }

    private static int VersionOf(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && name[0] != '0'
            ? version
            : throw new StartRefusedException($"Protection:MasterKeys:{name} is no version of a key. Versions are 1, 2, 3 …");
}
