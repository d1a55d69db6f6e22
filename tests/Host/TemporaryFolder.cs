namespace SmartBot.Tests.Host;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("smartbot-").FullName;

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
    }
}
