namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Finds the signals of a statement. The time grows with its words, since a pattern spans a few of them at most.</summary>
internal static class Matcher
{
    public static void Find(Statement s, int i, List<Hit> hits)
    {
        foreach (var number in s[i].Entry.Classes)
        {
            FindFrom(s, i, number, hits);
        }

        foreach (var phrase in s.PhrasesAt(i))
        {
            if (!s[i].Entry.Is(phrase.Class))
            {
                FindFrom(s, i, phrase.Class, hits);
            }
        }
    }

    private static void FindFrom(Statement s, int i, int number, List<Hit> hits)
    {
        foreach (var pattern in s.Vocabulary.Starting[number])
        {
            if (End(s, pattern.Items, 0, i) is > 0 and var next && !IsFound(hits, pattern.Signal, i, next))
            {
                hits.Add(new Hit(pattern.Signal, i, next));
            }
        }
    }

    // Two wordings may say the same.
    private static bool IsFound(List<Hit> hits, Signal signal, int first, int next)
    {
        for (var i = hits.Count - 1; i >= 0 && hits[i].First == first; i--)
        {
            if (hits[i].Signal == signal && hits[i].Next == next)
            {
                return true;
            }
        }

        return false;
    }

    // The index after what the rest of the items match there; 0 where they do not.
    private static int End(Statement s, Item[] items, int item, int at)
    {
        for (; item < items.Length; item++)
        {
            var wanted = items[item];
            switch (wanted.Kind)
            {
                case ItemKind.Start when s.StartsClause(at):
                case ItemKind.Open when at == 0 || s.IsBreak(at - 1):
                case ItemKind.End when s.IsBreak(at):
                case ItemKind.Not when Next(s, wanted.Classes, at) == 0:
                    break;
                case ItemKind.Any when !s.IsBreak(at):
                    at++;
                    break;
                case ItemKind.Gap:
                    return Over(s, items, item, at);
                case ItemKind.Words when Next(s, wanted.Classes, at) is > 0 and var next:
                    at = next;
                    break;
                default:
                    return 0;
            }
        }

        return at;
    }

    private static int Over(Statement s, Item[] items, int item, int at)
    {
        for (var skipped = 0; skipped <= items[item].Most; skipped++)
        {
            if (End(s, items, item + 1, at + skipped) is > 0 and var next)
            {
                return next;
            }

            if (s.IsBreak(at + skipped))
            {
                break;
            }
        }

        return 0;
    }

    private static int Next(Statement s, int[] classes, int at)
    {
        var best = 0;
        foreach (var number in classes)
        {
            best = Math.Max(best, s.After(at, number));
        }

        return best;
    }
}
