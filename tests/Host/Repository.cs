namespace SmartBot.Tests.Host;

/// <summary>The folder that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("SmartBot.sln is in no folder above the tests.")
        : File.Exists(Path.Combine(folder.FullName, "SmartBot.sln")) ? folder.FullName
        : Find(folder.Parent);
}
