using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Answers that leave the matter open, and days that only the person knows.</summary>
internal static class Open
{
    /// <summary>Why nothing can be made of it, where a word tells.</summary>
    public static Reason? ReasonOf(Scan s, Lexicon lexicon)
    {
        if (Phrases.Has(s, lexicon.File.Replies.Open) || Phrases.Has(s, lexicon.File.Replies.Unsure))
        {
            return Reason.Open;
        }

        return Phrases.Has(s, lexicon.File.Replies.Events) ? Reason.Event : null;
    }

    /// <summary>"one day", "some day": no length of time, but some time or other.</summary>
    public static bool IsMeant(Scan s, Found found, Lexicon lexicon)
    {
        var open = Phrases.Longest(s, lexicon.File.Replies.Open);
        return open.Length > 0 && s[found.First].Start >= open.At && s[found.Next - 1].End <= open.At + open.Length;
    }

    /// <summary>"two weeks before my birthday", "when school starts in september": the day named is not the day meant.</summary>
    public static bool HangsOnAnEvent(Scan s, List<Found> all, Lexicon lexicon)
    {
        if (all.TrueForAll(found => found.Kind is FoundKind.Date or FoundKind.DateTime))
        {
            return false;
        }

        for (var i = 0; i < s.Count; i++)
        {
            var isFree = s.Is(i, Role.Before | Role.After) && !all.Exists(found => i >= found.First && i < found.Next);
            if (isFree && i + 1 < s.Count)
            {
                return true;
            }
        }

        var events = Phrases.Longest(s, lexicon.File.Replies.Events);
        return events.Length > 0 && all.Exists(found => found.Kind == FoundKind.DateRange && (found.Bound == Bound.None || s[found.Next].Start == events.At));
    }
}
