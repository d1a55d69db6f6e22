namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>One kind of harm.</summary>
internal sealed class HarmClause(HarmClauseFile file, HarmReader reader)
{
    private readonly HarmPattern[] _find = Read(file.Find, reader);
    private readonly HarmPattern[] _safe = Read(file.Safe, reader);
    private readonly HarmPattern[] _with = Read(file.With, reader);
    private readonly HarmPattern[] _unless = Read(file.Unless, reader);
    private readonly HarmPattern[] _despite = Read(file.Despite, reader);

    /// <summary>The first words that would harm; null where none would.</summary>
    public (int First, int Next)? Find(IReadOnlyList<HarmWord> words)
    {
        if ((_with.Length > 0 && !All(_with, words).Any()) || (All(_unless, words).Any() && !All(_despite, words).Any()))
        {
            return null;
        }

        List<(int First, int Next)>? safe = null;
        foreach (var found in All(_find, words))
        {
            safe ??= [.. All(_safe, words)];
            if (!safe.Exists(span => span.First <= found.First && found.First < span.Next))
            {
                return found;
            }
        }

        return null;
    }

    private static HarmPattern[] Read(string[]? patterns, HarmReader reader) => [.. (patterns ?? []).Select(reader.Read)];

    private static IEnumerable<(int First, int Next)> All(HarmPattern[] patterns, IReadOnlyList<HarmWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var pattern in patterns)
            {
                if (pattern.Match(words, at) is > 0 and var next && next > at)
                {
                    yield return (at, next);
                }
            }
        }
    }
}
