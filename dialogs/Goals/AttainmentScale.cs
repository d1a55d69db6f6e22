using System.Buffers;
using System.Globalization;

namespace SmartBot.Dialogs.Goals;

/// <summary>
/// Goal attainment scaling: five levels from −2 to +2 around what was hoped for, proposed by arithmetic from the measure,
/// and the T-score over several goals (Kiresuk and Sherman 1968; conversation: "Progress").
/// </summary>
/// <param name="Levels">The figure at each level, from −2 to +2; null at a level that cannot be reached, as below nothing.</param>
public sealed record AttainmentScale(IReadOnlyList<decimal?> Levels)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    private const int Middle = 2;
    private const double Correlation = 0.3; // between goals, as the authors assume

    /// <summary>The scale of a goal to get from one figure to another. Where the start is unknown it is taken to be a third of the target on each side.</summary>
    /// <param name="target">What is hoped for: level 0.</param>
    /// <param name="baseline">How it is now: level −2, or −1 where the way is only one step long.</param>
    public static AttainmentScale Propose(decimal target, decimal? baseline)
    {
        var way = target - (baseline ?? target - (2 * Math.Max(1, Math.Round(target / 3))));
        var isDown = way < 0;
        var step = Math.Max(1, Math.Round(Math.Abs(way) / 2, MidpointRounding.AwayFromZero)) * (isDown ? -1 : 1);
        var low = Math.Abs(way) >= 2 ? target - way : target - (2 * step);
        decimal?[] levels = [low, Math.Abs(way) >= 2 ? Between(low, target) : target - step, target, target + step, target + (2 * step)];

        // Less than nothing cannot be: of the levels under it, the first is nothing and the others are left out.
        for (var i = 0; i < levels.Length; i++)
        {
            var isAfterNothing = isDown && i > 0 && (levels[i - 1] is null or 0);
            levels[i] = isAfterNothing ? null : Math.Max(0, levels[i]!.Value);
        }

        if (!isDown && levels[0] == levels[1])
        {
            levels[0] = null;
        }

        return new AttainmentScale(levels);
    }

    /// <summary>The levels that a person has put in their own words: five figures in a row, rising or falling; null where there are no such five.</summary>
    public static AttainmentScale? Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);

        // "−2: 1 · −1: 2" names the level before each figure; in "1, 2, 3, 4 and 5" the place is the level.
        var parts = words.Contains(':', StringComparison.Ordinal) ? words.Split(':').Skip(1) : [words];
        List<decimal> figures = [.. parts.SelectMany(part => words.Contains(':', StringComparison.Ordinal) ? Figures(part).Take(1) : Figures(part))];
        var steps = figures.Zip(figures.Skip(1), (first, second) => Math.Sign(second - first)).Distinct().ToList();
        return figures.Count == (2 * Middle) + 1 && steps is [not 0] ? new AttainmentScale([.. figures.Select(figure => (decimal?)figure)]) : null;
    }

    /// <summary>The level that a figure has reached, −2 to +2.</summary>
    public int LevelOf(decimal figure)
    {
        var known = Levels.Select((level, i) => (Level: level, Index: i - Middle)).Where(entry => entry.Level is not null).ToList();
        var isDown = known[0].Level > known[^1].Level;
        var reached = known.Where(entry => isDown ? figure <= entry.Level : figure >= entry.Level).Select(entry => entry.Index).ToList();
        return reached.Count == 0 ? -Middle : reached.Max();
    }

    /// <summary>50 where all goals came out as hoped for, more where they came out better.</summary>
    /// <param name="outcomes">The level that each goal reached, −2 to +2, and how much it counts.</param>
    /// <exception cref="ArgumentException">There is no goal, or one counts for nothing.</exception>
    public static double TScore(IReadOnlyCollection<(int Level, double Weight)> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count == 0 || outcomes.Any(outcome => outcome.Weight <= 0))
        {
            throw new ArgumentException("Each of one goal or more must count for something.", nameof(outcomes));
        }

        var squares = outcomes.Sum(outcome => outcome.Weight * outcome.Weight);
        var sum = outcomes.Sum(outcome => outcome.Weight);
        var weighed = outcomes.Sum(outcome => outcome.Weight * outcome.Level);
        return 50 + (10 * weighed / Math.Sqrt(((1 - Correlation) * squares) + (Correlation * sum * sum)));
    }

    private static IEnumerable<decimal> Figures(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var length = text.AsSpan(at).IndexOfAnyExcept(Digits);
            length = length < 0 ? text.Length - at : length;
            if (length > 0 && decimal.TryParse(text.AsSpan(at, length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
            {
                yield return figure;
            }

            at += length;
        }
    }

    private static decimal Between(decimal low, decimal target)
    {
        var middle = (low + target) / 2;
        var isWhole = low == Math.Floor(low) && target == Math.Floor(target);
        return isWhole ? (target > low ? Math.Ceiling(middle) : Math.Floor(middle)) : middle;
    }
}
