using Microsoft.Data.Sqlite;

namespace SmartBot.Tests.Host;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("smartbot-").FullName;

    public void Dispose()
    {
        // Pooled connections hold the file open, which Windows does not forgive.
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
