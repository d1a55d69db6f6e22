namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>Patterns by the words that they can begin with, so that a message is held against few of them.</summary>
internal sealed class PatternIndex(Pattern[] patterns)
{
    private ByFirstWord<Pattern> _byFirst = null!;

    /// <summary>Groups the patterns, when all words are known.</summary>
    public void Close()
    {
        foreach (var pattern in patterns)
        {
            pattern.Close();
        }

        _byFirst = new(patterns, pattern => pattern);
    }

    /// <summary>Where the longest ends that begins at that word; -1 where none does.</summary>
    public int Match(Message message, int at)
    {
        var best = -1;
        foreach (var pattern in _byFirst.At(message.Words[at].Id))
        {
            best = Math.Max(best, pattern.Match(message, at));
        }

        return best;
    }

    /// <summary>Whether one stands anywhere.</summary>
    public bool Stands(Message message)
    {
        for (var at = 0; at < message.Count; at++)
        {
            if (Match(message, at) > at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For each word, whether one stands over it.</summary>
    public bool[] Covered(Message message)
    {
        var covered = new bool[message.Count];
        for (int at = 0, to = 0; at < message.Count; at++)
        {
            to = Math.Max(to, Match(message, at));
            covered[at] = at < to;
        }

        return covered;
    }
}

/// <summary>Words of a message, from the first to before the next.</summary>
internal readonly record struct Span(int First, int Next)
{
    /// <summary>Whether it begins or ends within what is covered.</summary>
    public bool HasAnEndIn(bool[] covered) => covered[First] || covered[Next - 1];
}
