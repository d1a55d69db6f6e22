namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Puts the groups of a language's file together, word by word.</summary>
internal static class LexiconSenses
{
    public static void Fill(LexiconFile file, Action<string, Func<Sense, Sense>> add)
    {
        void Each<T>(Dictionary<string, T> group, Role role, Func<Sense, T, Sense> change)
        {
            foreach (var (words, value) in group)
            {
                foreach (var word in words.Split('|'))
                {
                    add(word, sense => change(sense, value) with { Roles = sense.Roles | role });
                }
            }
        }

        Each(file.Numbers, Role.Number, (sense, number) => sense with { Number = number });
        Each(file.Ordinals, Role.Ordinal, (sense, ordinal) => sense with { Ordinal = ordinal });
        Each(file.Fractions, Role.Fraction, (sense, number) => sense with { Number = number });
        Each(file.Months, Role.Month, (sense, month) => sense with { Month = month });
        Each(file.Weekdays, Role.Weekday, (sense, weekday) => sense with { Weekday = weekday });
        Each(file.Units, Role.Unit, (sense, unit) => sense with { Amount = Amount.Parse(unit) });
        Each(file.Rates, Role.Rate, (sense, unit) => sense with { Amount = Amount.Parse(unit) });
        Each(file.Once, Role.Once, (sense, number) => sense with { Number = number });
        Each(file.Few, Role.Few, (sense, number) => sense with { Number = number });
        Each(file.Near, Role.Near, (sense, days) => sense with { Offset = days });
        Each(file.Holidays, Role.Holiday, (sense, code) => sense with { Code = code });
        Each(file.Seasons, Role.Season, (sense, code) => sense with { Code = code });
        Each(file.DayParts, Role.DayPart, (sense, code) => sense with { Code = code });
        foreach (var (role, words) in file.Roles)
        {
            foreach (var word in words)
            {
                add(word, sense => sense with { Roles = sense.Roles | role });
            }
        }
    }
}
