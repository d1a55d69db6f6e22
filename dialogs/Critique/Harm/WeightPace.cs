namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>A loss of weight that is faster than is safe.</summary>
internal sealed class WeightPace(WeightFile file, HarmReader reader)
{
    private const double MostKilogramsAWeek = 1.001;
    private const int Near = 6;
    private const int Far = 25;

    private readonly Place _lose = reader.Words(file.Lose);
    private readonly Place _per = reader.Words(file.Per);
    private readonly Place _within = reader.Words(file.Within);
    private readonly (Place Unit, double Kilograms)[] _units = [.. file.Units.Select(unit => (reader.Words([unit.Key]), unit.Value))];
    private readonly (Place Period, double Weeks)[] _periods = [.. file.Weeks.Select(period => (reader.Words([period.Key]), period.Value))];

    /// <summary>The words of a loss that is too fast; null where there is none.</summary>
    public (int First, int Next)? Find(IReadOnlyList<HarmWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (_lose.Next(words, at) is > 0 and var next && Kilograms(words, next, out var after) is > 0 and var kilograms
                && Weeks(words, after) is > 0 and var weeks && kilograms / weeks > MostKilogramsAWeek)
            {
                return (at, after);
            }
        }

        return null;
    }

    // "5 kilos"; "de 80 a 72 kilos" is eight
    private double Kilograms(IReadOnlyList<HarmWord> words, int from, out int after)
    {
        double? first = null;
        for (var i = from; i < Math.Min(words.Count, from + Near); i++)
        {
            if (words[i].Value is not { } value)
            {
                continue;
            }

            if (Of(_units, words, i + 1) is { } unit)
            {
                after = i + 2;
                return (first is { } start && start > value ? start - value : value) * unit;
            }

            first ??= value;
        }

        after = from;
        return 0;
    }

    // "5 kilos por semana", "5 kilos … en dos semanas"
    private double Weeks(IReadOnlyList<HarmWord> words, int after)
    {
        if (_per.Next(words, after) is > 0 and var each && Of(_periods, words, each) is { } rate)
        {
            return rate;
        }

        for (var i = after; i < Math.Min(words.Count, after + Far); i++)
        {
            if (_within.Next(words, i) is > 0 and var at && Count(words, ref at) is var count && Of(_periods, words, at) is { } weeks)
            {
                return count * weeks;
            }
        }

        return 0;
    }

    private static double Count(IReadOnlyList<HarmWord> words, ref int at) => at < words.Count && words[at].Value is { } count && ++at > 0 ? count : 1;

    private static double? Of((Place Words, double Value)[] values, IReadOnlyList<HarmWord> words, int at) =>
        values.Where(value => value.Words.Next(words, at) > 0).Select(value => (double?)value.Value).FirstOrDefault();
}
