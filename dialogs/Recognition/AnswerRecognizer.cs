using SmartBot.Dialogs.Recognition.Answers;
using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition;

/// <summary>Sends a text to the reader for the kind of answer that was asked for. Typing errors are repaired first.</summary>
public sealed class AnswerRecognizer(Lexicon lexicon) : IAnswerRecognizer
{
    /// <inheritdoc/>
    public Understanding Recognize(string text, Asked asked)
    {
        if (asked.Kind == AnswerKind.Words)
        {
            var words = Tokens.Of(text.Length > Tokenizer.LongestRead ? text[..Tokenizer.LongestRead] : text);
            return words.Count == 0 ? Understanding.Not(Reason.Empty) : WordsReader.Read(words, lexicon);
        }

        var tokens = Tokenizer.Read(text, lexicon, repair: true);
        var scan = new Scan(text, tokens, asked.Today.ToDateTime(TimeOnly.MinValue), EntityRecognizer.MonthFirst(asked.Culture));
        if (!HasWord(scan))
        {
            return asked.Kind == AnswerKind.Consent ? ConsentReader.Read(scan, lexicon) : Understanding.Not(Reason.Empty);
        }

        return asked.Kind switch
        {
            AnswerKind.Date => DeadlineReader.Read(scan, lexicon),
            AnswerKind.Frequency => FrequencyReader.Read(scan, lexicon),
            AnswerKind.Duration => DurationReader.Read(scan, lexicon),
            AnswerKind.Consent => ConsentReader.Read(scan, lexicon),
            AnswerKind.Scale => FigureReader.Scale(scan, lexicon),
            _ => FigureReader.Measure(scan, lexicon),
        };
    }

    private static bool HasWord(Scan s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (s[i].IsWord || s[i].Digits > 0)
            {
                return true;
            }
        }

        return false;
    }
}
