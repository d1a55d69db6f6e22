using System.Globalization;

namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Reads what begins with a digit: a number, a clock time, a date, a year, "7/10".</summary>
internal sealed class FigureReader
{
    private readonly Entry _number = Kind(WordClass.Number);
    private readonly Entry _clock = Kind(WordClass.Clock);
    private readonly Entry _clockOrNumber = Kind(WordClass.Number, WordClass.Clock);
    private readonly Entry _date = Kind(WordClass.Date);
    private readonly Entry _ordinal = Kind(WordClass.Ordinal);
    private readonly Entry _year = Kind(WordClass.Year, WordClass.Number);
    private readonly Entry _ratio = Kind(WordClass.Ratio);

    public Entry Money { get; } = Kind(WordClass.Money);

    public Entry Percent { get; } = Kind(WordClass.Percent);

    /// <summary>The word that begins at that digit. Letters that follow at once ("20mins") are another word, but for 5pm and 31st.</summary>
    public Word Read(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInside(text, end)))
        {
            end++;
        }

        var figure = text[at..end];
        var rest = text[end..];
        if (Ordinal(figure, rest) is > 0 and var suffix)
        {
            return new Word(at, end + suffix, _ordinal) { Value = Number(figure) };
        }

        if (HalfOfDay(rest, out var isAfternoon) is > 0 and var letters)
        {
            return new Word(at, end + letters, _clock) { Value = Clock(figure, isAfternoon) };
        }

        if (figure.Contains('/') || figure.Contains('-') || figure.Count('.') > 1)
        {
            return new Word(at, end, figure.Count('/') == 1 && !IsDayAndMonth(figure) ? _ratio : _date) { Value = Number(figure[..figure.IndexOfAny("/-.")]) };
        }

        if (figure.Contains(':'))
        {
            return new Word(at, end, _clock) { Value = Clock(figure, null) };
        }

        var value = Number(figure);
        var isYear = figure.Length == 4 && value is >= 1950 and <= 2100 && !(at > 0 && text[at - 1] is '£' or '$' or '€');
        var isClock = figure.Length > 3 && figure[^3] == '.' && value < 24 && Minutes(figure) < 60;
        return new Word(at, end, isYear ? _year : isClock ? _clockOrNumber : _number) { Value = value };
    }

    /// <summary>Hours and hundredths of the minutes: 20.15 for a quarter past eight in the evening.</summary>
    private static double Clock(ReadOnlySpan<char> figure, bool? isAfternoon)
    {
        var cut = figure.IndexOfAny(":.");
        var hour = Number(cut < 0 ? figure : figure[..cut]);
        var minutes = cut < 0 ? 0 : Number(figure[(cut + 1)..]);
        hour = isAfternoon switch { true when hour < 12 => hour + 12, false when hour == 12 => 0, _ => hour };
        return hour + (minutes / 100);
    }

    private static double Minutes(ReadOnlySpan<char> figure) => Number(figure[^2..]);

    // 1,200 and 8.20 and 8:20 and 7/10 and 2027-05-01
    private static bool IsInside(ReadOnlySpan<char> text, int at) =>
        text[at] is ',' or '.' or ':' or '/' or '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
        && (text[at] != ',' || IsThousand(text, at + 1))
        && (text[at] != '-' || at >= 4 && char.IsAsciiDigit(text[at - 4]) || (at + 3 < text.Length && text[at + 3] == '-') || (at >= 3 && text[at - 3] == '-'));

    private static bool IsThousand(ReadOnlySpan<char> text, int at)
    {
        var digits = 0;
        while (at + digits < text.Length && char.IsAsciiDigit(text[at + digits]) && digits < 4)
        {
            digits++;
        }

        return digits == 3;
    }

    // 12/05; but 7/10 may be either: a mark out of five, ten or a hundred is one.
    private static bool IsDayAndMonth(ReadOnlySpan<char> figure)
    {
        var cut = figure.IndexOf('/');
        return Number(figure[(cut + 1)..]) is not (5 or 7 or 10 or 100) && figure is not "24/7";
    }

    // 1st; but 2st is two stone.
    private static int Ordinal(ReadOnlySpan<char> figure, ReadOnlySpan<char> rest) =>
        rest.Length >= 2 && rest[..2] is "st" or "nd" or "rd" or "th" && (rest.Length == 2 || !char.IsLetter(rest[2]))
        && (rest[0] != 's' || (figure[^1] == '1' && figure is not "11")) ? 2 : 0;

    private static int HalfOfDay(ReadOnlySpan<char> rest, out bool isAfternoon)
    {
        var blank = rest.Length > 0 && rest[0] == ' ' ? 1 : 0;
        var letters = rest[blank..];
        isAfternoon = letters.Length > 0 && letters[0] == 'p';
        var length = letters.StartsWith("a.m.") || letters.StartsWith("p.m.") ? 4
            : letters.StartsWith("a.m") || letters.StartsWith("p.m") ? 3
            : letters.StartsWith("am") || letters.StartsWith("pm") ? 2 : 0;
        return length > 0 && (letters.Length == length || !char.IsLetterOrDigit(letters[length])) ? blank + length : 0;
    }

    private static double Number(ReadOnlySpan<char> figure) =>
        double.TryParse(figure, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static Entry Kind(params WordClass[] classes)
    {
        var entry = new Entry();
        foreach (var wordClass in classes)
        {
            entry.Add((int)wordClass);
        }

        entry.Close();
        return entry;
    }
}
