namespace SmartBot.Data.Providers;

/// <summary>Lets one process of this machine at a time prepare a database file.</summary>
internal static class StartLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <remarks>The empty file stays: whoever waits for a file that is deleted would wait for another one than the next to come.</remarks>
    /// <exception cref="IOException">Another process holds it for too long, or the file cannot be made.</exception>
    public static async Task<IDisposable> EnterAsync(string file, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file) && waited < Patience)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
