namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>A row of places that words stand in.</summary>
internal sealed record HarmPattern(Place[] Places)
{
    /// <summary>The index after what matches at that word; 0 where nothing does.</summary>
    public int Match(IReadOnlyList<HarmWord> words, int at) => Match(words, at, 0);

    private int Match(IReadOnlyList<HarmWord> words, int at, int place)
    {
        if (place == Places.Length)
        {
            return at;
        }

        var wanted = Places[place];
        if (wanted.Gap >= 0)
        {
            return Over(words, at, place, wanted.Gap);
        }

        if (wanted.IsStart || wanted.IsEnd)
        {
            return (wanted.IsStart ? IsBreak(words, at - 1) : IsBreak(words, at)) ? Match(words, at, place + 1) : 0;
        }

        var next = wanted.Next(words, at);
        if (wanted.IsNot)
        {
            return next == 0 ? Match(words, at, place + 1) : 0;
        }

        var end = next > 0 ? Match(words, next, place + 1) : 0;
        return end == 0 && wanted.IsOptional ? Match(words, at, place + 1) : end;
    }

    private int Over(IReadOnlyList<HarmWord> words, int at, int place, int most)
    {
        for (var skipped = 0; skipped <= most; skipped++)
        {
            if (Match(words, at + skipped, place + 1) is > 0 and var end)
            {
                return end;
            }

            if (IsBreak(words, at + skipped))
            {
                break;
            }
        }

        return 0;
    }

    private static bool IsBreak(IReadOnlyList<HarmWord> words, int at) => at < 0 || at >= words.Count || words[at].IsBreak;
}
