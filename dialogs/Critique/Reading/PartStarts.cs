namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>What the words at a part's beginning say of it.</summary>
internal static class PartStarts
{
    // "get him to eat" has no purpose either.
    private static readonly string[] Causing = ["get", "getting", "have", "help", "teach", "make", "want", "ask", "remind", "train", "learn", "need", "try", "go", "going", "continue", "start", "be"];

    /// <summary>What is to be done then: "when he shouts I'll breathe out".</summary>
    public static bool IsVow(Statement s, int i) =>
        s.IsWord(i, "i'll") || s.IsWord(i, "we'll") || ((s.IsWord(i, "i") || s.IsWord(i, "we")) && (s.IsWord(i + 1, "will") || s.IsWord(i + 1, "want")));

    // "…, he is four months old, in three days"
    public static bool IsWholeDeadline(Statement s, int i)
    {
        foreach (var hit in s.HitsAt(i))
        {
            if (hit.Signal == Signal.Deadline && s.IsBreak(hit.Next))
            {
                return true;
            }
        }

        return false;
    }

    // "Theo to be in class" has no purpose, "ring the school to get him in" has one.
    public static bool HasVerb(Statement s, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (s.StartsClause(i) && !Array.Exists(Causing, word => s.IsWord(i, word)) && s.HitsAt(i).Any(hit => hit.Signal is Signal.Input or Signal.Visible or Signal.Milestone))
            {
                return true;
            }
        }

        return false;
    }
}
