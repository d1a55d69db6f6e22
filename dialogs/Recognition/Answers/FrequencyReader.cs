using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>How often: a period with a count, or days of the week.</summary>
internal static class FrequencyReader
{
    public static Understanding Read(Scan s, Lexicon lexicon)
    {
        if (CountRange.Read(s) is { } range)
        {
            return range;
        }

        for (var i = 0; i < s.Count; i++)
        {
            if (TwoReadings(s, i, lexicon) is { } two)
            {
                return two;
            }

            if (Frequencies.Read(s, i, out var found) is > 0 and var next)
            {
                return IsDenied(s, i) ? Understanding.Not(Reason.NoNumber) : WithMore(s, i, next, found);
            }
        }

        return Unclear(s, lexicon);
    }

    // not every day; never on sundays; most mornings; three mornings and two evenings a week
    private static bool IsDenied(Scan s, int i) => s.Is(i - 1, Role.Not) || (s.Is(i - 1, Role.And) && s.Is(i - 2, Role.Many | Role.Unit));

    // mornings and evenings; monday morning and wednesday evening. What is no day or part of one does not add up: "twice a week and on sundays".
    private static Understanding WithMore(Scan s, int first, int next, Understanding found)
    {
        while (Joint(s, next) is > 0 and var at && More(s, at, out var more) is > 0 and var end && more.Timex != found.Timex)
        {
            if (!(IsOfCalendar(found) && IsOfCalendar(more)))
            {
                return s.Is(at - 1, Role.And) ? Understanding.WhichOf([s.Words(first, next), s.Words(at, end)]) with { RestsOn = s.Words(first, end) } : found;
            }

            found = Understanding.Frequency($"{found.Timex};{more.Timex}", 1) with { RestsOn = s.Words(first, end) };
            next = end;
        }

        return IsOfCalendar(found) ? found : Another(s, first, next, found) ?? found;
    }

    // from once a week to 3 times a week; daily now, i want twice a week
    private static Understanding? Another(Scan s, int first, int next, Understanding found)
    {
        if (s.Is(next, Role.And) && s.Is(next + 1, Role.Once))
        {
            return Understanding.Not(Reason.NoNumber);
        }

        for (var i = next; i < s.Count; i++)
        {
            if (Frequencies.Read(s, i, out var other) is > 0 and var end)
            {
                return IsOfCalendar(other) || (other.Timex, other.Number) == (found.Timex, found.Number)
                    ? null
                    : Understanding.WhichOf([s.Words(first, next), s.Words(i, end)]) with { RestsOn = s.Words(first, end) };
            }
        }

        return null;
    }

    private static int Joint(Scan s, int i)
    {
        var at = s.Skip(s.SkipMark(i, ','), Role.And);
        return at > i ? at : s[i].Mark is '/' or '+' ? i + 1 : 0;
    }

    private static int More(Scan s, int i, out Understanding more)
    {
        var next = Frequencies.Read(s, i, out more);
        if (next > 0 || Clocks.Part(s, i, out var code) is not (> 0 and var end))
        {
            return next;
        }

        more = Understanding.Frequency("T" + code, 1);
        return end;
    }

    private static bool IsOfCalendar(Understanding found) => found is { Number: 1, Timex: ['T' or 'X', ..] };

    private static Understanding Unclear(Scan s, Lexicon lexicon)
    {
        if (Phrases.Has(s, lexicon.File.Replies.Open))
        {
            return Understanding.Not(Reason.Open);
        }

        for (var i = 0; i < s.Count; i++)
        {
            // 3 times; twice: in what time?
            var next = s.Is(i, Role.Once) ? i + 1 : Amounts.Count(s, i, out _) is > 0 and var count && s.Is(count, Role.Times) ? count + 1 : 0;
            if (next > 0)
            {
                var words = s.Words(i, next);
                return Understanding.WhichOf(lexicon.File.PeriodChoices.Select(choice => choice.Replace("{0}", words, StringComparison.Ordinal))) with { RestsOn = words };
            }
        }

        return Understanding.Not(Open.ReasonOf(s, lexicon) == Reason.Open ? Reason.Open : Reason.NoNumber);
    }

    private static Understanding? TwoReadings(Scan s, int i, Lexicon lexicon)
    {
        if (!s.Is(i, Role.Rate))
        {
            return null;
        }

        var word = s.Words(i, i + 1).ToLowerInvariant().Replace('-', ' ');
        return !lexicon.File.TwoReadings.TryGetValue(word, out var choices) ? null : Understanding.WhichOf(choices, s.Sense(i).Amount.ToString()) with { RestsOn = s.Words(i, i + 1) };
    }
}
