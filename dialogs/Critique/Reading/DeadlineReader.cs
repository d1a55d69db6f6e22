namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Which words of time bound the goal: not those that say how often, since when, or until something that nobody can date.</summary>
internal static class DeadlineReader
{
    public static List<Hit> Read(Statement s)
    {
        List<Hit> all = [];
        foreach (var hit in s.All(Signal.Deadline))
        {
            if (s.PartAt(hit.First)?.Kind is PartKind.Goal or PartKind.Purpose or PartKind.Circumstance && !IsUndone(s, hit) && !IsPast(s, hit))
            {
                all.Add(hit);
            }
        }

        return all;
    }

    // "after 1 January" undoes "1 January"; "from now until May" is longer than "from now".
    private static bool IsUndone(Statement s, Hit hit) => s.Hits.Any(other =>
        other.Signal == Signal.NotDeadline && other.First < hit.Next && hit.First < other.Next
        && other.First <= hit.First && (other.First < hit.First || other.Next >= hit.Next));

    private static bool IsPast(Statement s, Hit hit)
    {
        for (var i = hit.First; i < Math.Min(hit.Next + 1, s.Count); i++)
        {
            if (s.Is(i, WordClass.Year) && s[i].Value <= s.Vocabulary.LastPastYear)
            {
                return true;
            }
        }

        return false;
    }
}
