using System.Globalization;

namespace SmartBot.Dialogs.Recognition;

/// <summary>Numbers in a measure ("3 times a week", "every day") and on a 0–10 scale ("about a 7", "7/10").</summary>
internal static class MeasureReader
{
    private const decimal TopOfScale = 10;

    public static Understanding Read(IReadOnlyList<string> tokens, Lexicon lexicon)
    {
        var number = tokens.Select(token => Number(token, lexicon)).FirstOrDefault(found => found is not null);
        return number is not null || tokens.Any(lexicon.IsRate)
            ? Understanding.Figure(number)
            : Understanding.Not(Reason.NoNumber);
    }

    public static Understanding ReadScale(IReadOnlyList<string> tokens, Lexicon lexicon)
    {
        var number = tokens.Select(token => Number(token.Split('/')[0], lexicon)).FirstOrDefault(found => found is not null);
        return number switch
        {
            null => Understanding.Not(Reason.NoNumber),
            < 0 or > TopOfScale => Understanding.Not(Reason.OffScale),
            _ => Understanding.Figure(number),
        };
    }

    internal static decimal? Number(string token, Lexicon lexicon) =>
        decimal.TryParse(token, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : lexicon.NumberNamed(token);
}
