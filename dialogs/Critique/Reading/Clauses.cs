namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Where clauses begin.</summary>
internal static class Clauses
{
    /// <summary>Where a clause begins, also after words that only lead to its verb: "and", "I want to".</summary>
    public static bool[] Starts(Statement s)
    {
        var starts = new bool[s.Count];
        for (var i = 0; i < s.Count; i++)
        {
            if (s.IsBreak(i))
            {
                continue;
            }

            starts[i] |= i == 0 || s.IsBreak(i - 1) || s.After(i - 1, WordClass.Joint) == i;
            if (starts[i] && s.After(i, WordClass.Lead) is > 0 and var next && next < s.Count)
            {
                starts[next] = true;
            }

            if (starts[i] && Subject(s, i) is > 0 and var verb && verb < s.Count)
            {
                starts[verb] = true;
            }
        }

        return starts;
    }

    // "my son …", "Aunt Jo …", "the twins …"
    private static int Subject(Statement s, int i)
    {
        var at = s.Is(i, WordClass.Own) || s.IsWord(i, "the") ? i + 1 : i;
        var next = at;
        while (next < at + 4 && (s.After(next, WordClass.Person) is > 0 || (s.Is(next, WordClass.Name) && next > 0)))
        {
            next = Math.Max(next + 1, s.After(next, WordClass.Person));
        }

        return next > at ? next : 0;
    }
}
