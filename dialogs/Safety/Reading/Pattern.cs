namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>A row of places that words stand in. Fillers ("really", "just") may stand between any two.</summary>
internal sealed class Pattern(Slot[] slots, Slot fillers)
{
    private const int MostFillers = 3;

    // Where a row goes on after a phrase at each of its places.
    private readonly After[] _after = [.. slots.Select((_, place) => new After(slots, place + 1, null))];
    private int[] _needed = [];

    /// <summary>Orders what it needs, when all words are known: the rarest first.</summary>
    public void Close() => _needed = [.. slots.Where(slot => slot.IsNeeded).OrderBy(slot => slot.Weight).Select(slot => slot.Number)];

    /// <summary>The words that it can begin with.</summary>
    public IEnumerable<int> Firsts()
    {
        foreach (var slot in slots)
        {
            if (!slot.IsNot && !slot.IsStart)
            {
                foreach (var id in slot.Firsts())
                {
                    yield return id;
                }
            }

            if (slot.IsWord)
            {
                break;
            }
        }
    }

    /// <summary>The index after what matches at that word; -1 where nothing does.</summary>
    public int Match(Message message, int at) => message.HasAll(_needed) ? Match(message, at, slots, 0, null) : -1;

    private int Match(Message message, int at, Slot[] row, int place, After? after)
    {
        if (place == row.Length)
        {
            return after is null ? at : Match(message, at, after.Row, after.Place, after.Next);
        }

        var slot = row[place];
        if (slot.Gap >= 0)
        {
            return Over(message, at, row, place, after);
        }

        if (slot.IsStart || slot.IsEnd)
        {
            return (slot.IsStart ? message.IsStart(at) : message.IsEnd(at)) ? Match(message, at, row, place + 1, after) : -1;
        }

        if (slot.IsNot)
        {
            return IsAhead(message, at, 0, slot) ? -1 : Match(message, at, row, place + 1, after);
        }

        var end = Take(message, at, row, place, after);
        return end < 0 && slot.IsOptional ? Match(message, at, row, place + 1, after) : end;
    }

    private int Take(Message message, int at, Slot[] row, int place, After? after)
    {
        if (row[place].OrEnd && message.IsEnd(at) && Match(message, at, row, place + 1, after) is >= 0 and var ended)
        {
            return ended;
        }

        var most = place > 0 ? MostFillers : 0;
        for (var skipped = 0; at < message.Count; skipped++, at++)
        {
            if (row[place].Holds(message.Words[at].Id) && Match(message, at + 1, row, place + 1, after) is >= 0 and var end)
            {
                return end;
            }

            foreach (var phrase in row[place].Phrases)
            {
                if (phrase[0].Holds(message.Words[at].Id) && Match(message, at, phrase, 0, row == slots ? _after[place] : new After(row, place + 1, after)) is >= 0 and var next)
                {
                    return next;
                }
            }

            if (skipped == most || !fillers.Holds(message.Words[at].Id))
            {
                break;
            }
        }

        return -1;
    }

    private int Over(Message message, int at, Slot[] row, int place, After? after)
    {
        // A gap before a not is what the not holds for: it steps over nothing.
        if (place + 1 < row.Length && row[place + 1].IsNot)
        {
            return IsAhead(message, at, row[place].Gap, row[place + 1]) ? -1 : Match(message, at, row, place + 2, after);
        }

        for (var skipped = 0; skipped <= row[place].Gap; skipped++)
        {
            if (Match(message, at + skipped, row, place + 1, after) is >= 0 and var end)
            {
                return end;
            }

            if (at + skipped >= message.Count || (skipped > 0 && message.Words[at + skipped].Break == Break.Hard))
            {
                break;
            }
        }

        return -1;
    }

    // Whether that stands at the word or at one of so many behind it, within the sentence.
    private bool IsAhead(Message message, int at, int more, Slot slot)
    {
        for (var last = Math.Min(at + more, message.Count - 1); at <= last && message.Words[at].Break != Break.Hard; at++)
        {
            if (slot.Holds(message.Words[at].Id))
            {
                return true;
            }

            foreach (var phrase in slot.Phrases)
            {
                if (Match(message, at, phrase, 0, null) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Where a row goes on after a phrase within it.</summary>
    private sealed record After(Slot[] Row, int Place, After? Next);
}
