using SmartBot.Dialogs.Recognition.Answers;
using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition;

/// <summary>
/// Understands an answer, knowing which question was asked: sends it to the reader for that kind of answer, with typing
/// errors repaired. Pure: the same arguments give the same outcome on every machine.
/// </summary>
/// <param name="lexicon">The words of the person's language.</param>
public sealed class AnswerRecognizer(Lexicon lexicon)
{
    /// <summary>Reads sample answers, so that no person waits while the readers are compiled. Takes a tenth of a second, best beside other work.</summary>
    public void WarmUp()
    {
        foreach (var answer in lexicon.File.WarmUp)
        {
            foreach (var kind in Enum.GetValues<AnswerKind>())
            {
                Recognize(answer, new Asked(kind, new DateOnly(2027, 3, 10), "en-GB"));
            }
        }
    }

    /// <summary>The first time of day in a text; null where there is none. Of an hour without "am" or "pm" it is the reading nearer to the evening, when people are free.</summary>
    public TimeOnly? TimeIn(string text, Asked asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var scan = new Scan(text, lexicon, asked.Today.ToDateTime(TimeOnly.MinValue), EntityRecognizer.MonthFirst(asked.Culture), repair: true);
        return TimeReader.Read(scan);
    }

    /// <summary>Never throws, whatever the text.</summary>
    public Understanding Recognize(string text, Asked asked)
    {
        if (asked.Kind == AnswerKind.Words)
        {
            return WordsReader.Read(text, lexicon);
        }

        var scan = new Scan(text, lexicon, asked.Today.ToDateTime(TimeOnly.MinValue), EntityRecognizer.MonthFirst(asked.Culture), repair: true);
        if (!scan.HasWord())
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
}
