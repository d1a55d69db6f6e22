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

    /// <summary>The first time of day in a text; null where there is none. An hour without "am" or "pm" is the one at which people are up: "8" is in the evening, "9" in the morning.</summary>
    public TimeOnly? TimeIn(string text, Asked asked) => TimeReader.Read(ScanOf(TimeReader.Plain(text), asked));

    /// <summary>The days of the week that a text names; none where it names none.</summary>
    public IReadOnlyList<DayOfWeek> WeekdaysIn(string text, Asked asked) => WeeksReader.Days(ScanOf(text, asked));

    /// <summary>Every how many weeks a text says, where these are more than one: 2 for "every other friday"; null where it says no such thing.</summary>
    public int? WeeksIn(string text, Asked asked) => WeeksReader.Weeks(ScanOf(text, asked));

    /// <summary>Never throws, whatever the text.</summary>
    public Understanding Recognize(string text, Asked asked)
    {
        if (asked.Kind == AnswerKind.Words)
        {
            return WordsReader.Read(text, lexicon);
        }

        var scan = ScanOf(text, asked);
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

    private Scan ScanOf(string text, Asked asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new Scan(text, lexicon, asked.Today.ToDateTime(TimeOnly.MinValue), EntityRecognizer.MonthFirst(asked.Culture), repair: true);
    }
}
