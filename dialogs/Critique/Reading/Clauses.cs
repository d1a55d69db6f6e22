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
        }

        return starts;
    }
}
