using System.Text;
using SmartBot.Dialogs.Safety;
using SmartBot.Dialogs.Safety.Classifying;
using SmartBot.Dialogs.Safety.Reading;
using SmartBot.Dialogs.Text;
using SmartBot.Score;

namespace SmartBot.Tests.Safety;

/// <summary>The files of labelled messages, and screens of a few words.</summary>
internal static class SafetyFiles
{
    /// <summary>All in English; what was written for the rules, and what no rule was written from.</summary>
    public static IEnumerable<string> English => Directory.GetFiles(Folder, "*.jsonl").Select(Path.GetFileName).Where(name => name != "own-es.jsonl").Order(StringComparer.Ordinal)!;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Safety", "data");

    public static IReadOnlyList<SafetyCase> Read(string name) => SafetyCase.Read(Path.Combine(Folder, name));

    /// <summary>A screen with one rule, for suicide and of tier concern, and with these weights.</summary>
    public static SafetyScreen Screen(string find, ClassifierFile? weights = null)
    {
        var json = $$"""
            {
              "version": "1.0.0", "date": "2026-11-26", "review": "none", "short": {}, "filler": ["really"], "repaired": [], "notRepaired": [], "words": {"kin": ["mum", "dad"]},
              "markers": {"negators": [], "notNegators": [], "between": [], "answers": [], "leftover": [], "now": [], "old": [], "over": [], "topic": [], "own": [], "safe": []},
              "rules": [{"name": "one", "reason": "a test", "category": "suicide", "tier": "concern", "find": {{find}}}]
            }
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return new SafetyScreen(DataFile.Parse<SafetyFile>(stream, "test.json"), "test.json", weights is null ? null : (weights, "weights.json"));
    }
}
