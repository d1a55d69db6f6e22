namespace SmartBot.Dialogs.Recognition;

/// <summary>Sends a text to the recogniser for the kind of answer that was asked for.</summary>
public sealed class AnswerRecognizer(Lexicon lexicon) : IAnswerRecognizer
{
    // Enough for any value; what follows cannot change what the words rest on.
    private const int LongestRead = 400;

    /// <inheritdoc/>
    public Understanding Recognize(string text, Asked asked)
    {
        var tokens = Tokens.Of(text.Length > LongestRead ? text[..LongestRead] : text);
        if (tokens.Count == 0)
        {
            return Understanding.Not(Reason.Empty);
        }

        return asked.Kind switch
        {
            AnswerKind.Date => DateReader.Read(tokens, asked, lexicon),
            AnswerKind.Measure => MeasureReader.Read(tokens, lexicon),
            AnswerKind.Scale => MeasureReader.ReadScale(tokens, lexicon),
            _ => WordsReader.Read(tokens, lexicon),
        };
    }
}
