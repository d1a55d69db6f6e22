namespace SmartBot.Tests.Browser;

/// <summary>Where things lie in the working copy that the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The host as this build made it: of the same configuration as the tests.</summary>
    public static string Host { get; } = Path.Combine(
        Root, "bot", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "SmartBot.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SmartBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("SmartBot.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
