using System.Globalization;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>Cuts a text into words, numbers and marks.</summary>
internal sealed class HarmText(Spelling spelling, Lexicon lexicon, Dictionary<string, double> numbers)
{
    /// <summary>What is read of a text. A goal is a sentence or a few.</summary>
    private const int LongestRead = 1500;
    private const string Marks = ".,;:!?()¡¿\n\u2026-\u2013\u2014/";
    private const int Tens = 10;
    private const int Thousand = 1000;

    public List<HarmWord> Read(string text)
    {
        var words = new List<HarmWord>();
        var length = Math.Min(text.Length, LongestRead);
        for (var at = 0; at < length;)
        {
            var end = at + 1;
            if (char.IsAsciiDigit(text[at]))
            {
                end = EndOfNumber(text, at, length);
                words.Add(new HarmWord(at, end, "", Number(text[at..end])));
            }
            else if (char.IsLetter(text[at]))
            {
                while (end < length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
                {
                    end++;
                }

                Add(words, WordAt(text, at, end, words.Count == 0 || words[^1].IsBreak));
            }
            else if (Marks.Contains(text[at], StringComparison.Ordinal))
            {
                words.Add(new HarmWord(at, end, "", IsBreak: true));
            }

            at = end;
        }

        return words;
    }

    private HarmWord WordAt(string text, int at, int end, bool isFirst)
    {
        var typed = text[at..end].Normalize();
        var plain = string.Concat(typed.Select(Letters.Plain));
        var sense = lexicon.Find(plain);
        double? value = numbers.TryGetValue(plain, out var number) ? number : sense.Is(Role.Number) ? sense.Number : null;
        var isName = !isFirst && char.IsUpper(typed[0]) && typed.Length > 1 && char.IsLower(typed[1]);
        return new HarmWord(at, end, spelling.Heard(typed), value, IsName: isName);
    }

    // "mil doscientas", "dos mil", "treinta y cinco" are one number.
    private static void Add(List<HarmWord> words, HarmWord word)
    {
        var and = words.Count > 1 && words[^1].Sound == "y" ? 1 : 0;
        if (word.Value is { } value && words.Count > and && words[^(1 + and)] is { Value: { } before } first && Together(before, value) is { } sum)
        {
            words.RemoveRange(words.Count - 1 - and, 1 + and);
            words.Add(new HarmWord(first.Start, word.End, "", sum));
        }
        else
        {
            words.Add(word);
        }
    }

    private static double? Together(double before, double value) =>
        value == Thousand && before < Thousand ? before * value
        : (before >= Tens * Tens && value < before) || (before > Tens && before % Tens == 0 && value < Tens) ? before + value : null;

    private static int EndOfNumber(string text, int at, int length)
    {
        var end = at;
        while (end < length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // 1.200 and 1,200 are thousands; 1,5 and 1.5 are not.
    private static double Number(string figure)
    {
        var cut = figure.IndexOfAny(['.', ',']);
        var plain = cut >= 0 && figure.Length - cut - 1 == 3 ? figure.Remove(cut, 1) : figure.Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
