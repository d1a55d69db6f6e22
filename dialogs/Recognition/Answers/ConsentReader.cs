using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Yes or no, with hedges: "i guess so" is yes, "not really" is no, "it depends" is neither.</summary>
internal static class ConsentReader
{
    public static Understanding Read(Scan s, Lexicon lexicon)
    {
        var words = lexicon.File.Replies;
        var (yes, no, unsure) = (Longest(s, words.Yes), Longest(s, words.No), Longest(s, words.Unsure));

        // "not sure" is longer than "sure", "i guess so" than "i guess"; of two that stand apart, the doubt wins, then the refusal.
        if (unsure.Length > 0 && unsure.Length >= Overlapping(unsure, yes) && unsure.Length >= Overlapping(unsure, no) && !(yes.Length > 0 && yes.At != unsure.At && yes.Length > 3 && unsure.At > yes.At))
        {
            return Understanding.Not(Reason.Open);
        }

        if (no.Length > 0 && no.Length >= Overlapping(no, yes))
        {
            return yes.Length > 0 && Overlapping(no, yes) == 0 && yes.At < no.At && no.Length <= 3 ? Of(s, yes, true) : Of(s, no, false);
        }

        return yes.Length > 0 ? Of(s, yes, true) : Understanding.Not(Reason.Unclear);
    }

    private static Understanding Of(Scan s, (int At, int Length) words, bool agrees) =>
        Understanding.Consent(agrees) with { RestsOn = s.Text.Substring(words.At, words.Length) };

    private static int Overlapping((int At, int Length) one, (int At, int Length) other) =>
        other.At < one.At + one.Length && one.At < other.At + other.Length ? other.Length : 0;

    private static (int At, int Length) Longest(Scan s, string[] phrases) => Phrases.Longest(s, phrases);
}
