using SmartBot.Dialogs.Recognition.Answers;
using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition;

/// <summary>Sends a text to the reader for the kind of answer that was asked for. Typing errors are repaired first.</summary>
public sealed class AnswerRecognizer : IAnswerRecognizer
{
    private readonly Lexicon _lexicon;

    /// <param name="lexicon">The words of the person's language. Its warm-up answers are read at once.</param>
    public AnswerRecognizer(Lexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (var answer in lexicon.File.WarmUp)
        {
            foreach (var kind in Enum.GetValues<AnswerKind>())
            {
                Recognize(answer, new Asked(kind, new DateOnly(2027, 3, 10), "en-GB"));
            }
        }
    }

    /// <inheritdoc/>
    public Understanding Recognize(string text, Asked asked)
    {
        if (asked.Kind == AnswerKind.Words)
        {
            var words = Tokens.Of(text.Length > Tokenizer.LongestRead ? text[..Tokenizer.LongestRead] : text);
            return words.Count == 0 ? Understanding.Not(Reason.Empty) : WordsReader.Read(words, _lexicon);
        }

        var tokens = Tokenizer.Read(text, _lexicon, repair: true);
        var scan = new Scan(text, tokens, asked.Today.ToDateTime(TimeOnly.MinValue), EntityRecognizer.MonthFirst(asked.Culture));
        if (!HasWord(scan))
        {
            return asked.Kind == AnswerKind.Consent ? ConsentReader.Read(scan, _lexicon) : Understanding.Not(Reason.Empty);
        }

        return asked.Kind switch
        {
            AnswerKind.Date => DeadlineReader.Read(scan, _lexicon),
            AnswerKind.Frequency => FrequencyReader.Read(scan, _lexicon),
            AnswerKind.Duration => DurationReader.Read(scan, _lexicon),
            AnswerKind.Consent => ConsentReader.Read(scan, _lexicon),
            AnswerKind.Scale => FigureReader.Scale(scan, _lexicon),
            _ => FigureReader.Measure(scan, _lexicon),
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
