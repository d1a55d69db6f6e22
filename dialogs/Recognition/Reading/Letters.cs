namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Letters as the lexicon has them.</summary>
internal static class Letters
{
    /// <summary>Lower case, without accents, with plain quotes and dashes; always one character for one.</summary>
    public static char Plain(char letter)
    {
        if (letter < 128)
        {
            return char.ToLowerInvariant(letter);
        }

        return letter switch
        {
            '\u2019' or '\u2018' or '\u02BC' => '\'',
            '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\u2212' => '-',
            >= '\u00C0' and <= '\u00FF' => Unaccented(letter),
            _ => char.ToLowerInvariant(letter),
        };
    }

    private static char Unaccented(char letter) => char.ToLowerInvariant(letter) switch
    {
        >= 'à' and <= 'å' => 'a',
        'ç' => 'c',
        >= 'è' and <= 'ë' => 'e',
        >= 'ì' and <= 'ï' => 'i',
        'ñ' => 'n',
        >= 'ò' and <= 'ö' => 'o',
        >= 'ù' and <= 'ü' => 'u',
        var other => other,
    };
}
