namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Finds the frequency that an amount or a limit goes by.</summary>
internal static class TestRates
{
    private const int FarthestRate = 12;

    /// <summary>The rate that an amount goes by, in the words that follow or, failing that, lead to it.</summary>
    public static Test WithRate(Statement s, Test test, int until)
    {
        if (test.Measure.Per is not null)
        {
            return test;
        }

        var sentence = s.PartAt(test.At)?.Sentence;
        for (var i = test.Next; i < Math.Min(until, test.Next + FarthestRate) && (s.IsBreak(i) || s.PartAt(i)?.Sentence == sentence) && !s[i].IsStop; i++)
        {
            if (s.IsAim(i) && RateReader.At(s, i) is { } rate)
            {
                return test with { Measure = test.Measure with { Per = rate.Per } };
            }
        }

        for (var i = test.At - 1; i >= 0 && !s[i].IsStop; i--)
        {
            if (s.IsAim(i) && RateReader.At(s, i) is { } rate && rate.Next <= test.At)
            {
                return test with { Measure = test.Measure with { Per = rate.Per } };
            }
        }

        return test;
    }
}
