using SmartBot.Score;

namespace SmartBot.Tests.Safety;

/// <summary>The files of labelled messages.</summary>
internal static class SafetyFiles
{
    public static IReadOnlyList<SafetyCase> Read(string name) => SafetyCase.Read(Path.Combine(AppContext.BaseDirectory, "Safety", "data", name));
}
