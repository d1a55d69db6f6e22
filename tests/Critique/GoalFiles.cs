using SmartBot.Score;

namespace SmartBot.Tests.Critique;

/// <summary>The files of labelled goals.</summary>
internal static class GoalFiles
{
    public static IReadOnlyList<GoalCase> Read(string name) => GoalCase.Read(Path.Combine(AppContext.BaseDirectory, "Critique", "data", name));

    /// <summary>A file that is beside the repository, not in it; null where it is not there.</summary>
    public static string? Shared(string path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "SmartBot.sln")))
        {
            root = root.Parent;
        }

        var file = root?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", path) : "";
        return File.Exists(file) ? file : null;
    }
}
