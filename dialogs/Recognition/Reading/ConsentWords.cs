using SmartBot.Dialogs.Recognition.Answers;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Yes and no anywhere in a text: a refusal of several words ("not ok") before a single word, then the first one said.</summary>
internal static class ConsentWords
{
    public static Entity? First(Scan s, ReplyWords words)
    {
        var (no, yes) = (Phrases.Longest(s, words.SaysNo), Earliest(s, words.SaysYes));
        var single = Earliest(s, words.SaysNo);
        no = no.Length > 0 && s.Text.AsSpan(no.At, no.Length).Contains(' ') ? no with { At = no.At } : single;
        var isRefusal = no.Length > 0 && (yes.Length == 0 || no.At < yes.At || s.Text.AsSpan(no.At, no.Length).Contains(' '));
        var (at, length) = isRefusal ? no : yes;
        return length == 0 ? null : new Entity("boolean", s.Text.Substring(at, Tone(s.Text, at + length) - at), [new EntityValue(null, isRefusal ? "false" : "true", null, null)]);
    }

    private static (int At, int Length) Earliest(Scan s, string[] phrases)
    {
        var best = (At: int.MaxValue, Length: 0);
        foreach (var phrase in phrases)
        {
            var found = Phrases.Longest(s, [phrase]);
            best = found.Length > 0 && found.At < best.At ? found : best;
        }

        return best;
    }

    // 👌🏾: the tone of the skin belongs to the sign
    private static int Tone(string text, int end) =>
        end + 1 < text.Length && text[end] == '\ud83c' && text[end + 1] is >= '\udffb' and <= '\udfff' ? end + 2 : end;
}
