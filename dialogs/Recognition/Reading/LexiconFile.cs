namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A language's words as they stand in its file.</summary>
internal sealed record LexiconFile
{
    public required Dictionary<string, double> Numbers { get; init; }

    public required Dictionary<string, int> Ordinals { get; init; }

    public required Dictionary<string, double> Fractions { get; init; }

    public required Dictionary<string, int> Months { get; init; }

    public required Dictionary<string, int> Weekdays { get; init; }

    /// <summary>"week" and "fortnight" with P1W and P2W.</summary>
    public required Dictionary<string, string> Units { get; init; }

    /// <summary>"daily" with P1D.</summary>
    public required Dictionary<string, string> Rates { get; init; }

    /// <summary>"twice" with 2.</summary>
    public required Dictionary<string, double> Once { get; init; }

    /// <summary>"few" with 3.</summary>
    public required Dictionary<string, double> Few { get; init; }

    /// <summary>"tomorrow" with 1.</summary>
    public required Dictionary<string, int> Near { get; init; }

    /// <summary>"christmas" with 12-25, "easter" with E+0, "thanksgiving" with 11/4/4 (month, weekday, which).</summary>
    public required Dictionary<string, string> Holidays { get; init; }

    public required Dictionary<string, string> Seasons { get; init; }

    /// <summary>"morning" with MO.</summary>
    public required Dictionary<string, string> DayParts { get; init; }

    public required Dictionary<Role, string[]> Roles { get; init; }

    /// <summary>Answers of many kinds, read once at the start, so that the first person does not wait for the compiler.</summary>
    public required string[] WarmUp { get; init; }

    public required string[] Vague { get; init; }

    /// <summary>Rates that people use in two senses: "biweekly", each sense in plain words.</summary>
    public required Dictionary<string, string[]> TwoReadings { get; init; }

    /// <summary>PT1M with "minute" and "minutes", as the assistant offers them.</summary>
    public required Dictionary<string, string[]> UnitNames { get; init; }

    /// <summary>The units to offer where a length has none.</summary>
    public required string[] UnitChoices { get; init; }

    /// <summary>What to offer where a frequency has no period; {0} is what was said.</summary>
    public required string[] PeriodChoices { get; init; }

    /// <summary>Words for the sign %.</summary>
    public required string[] Percent { get; init; }

    public required ReplyWords Replies { get; init; }

    /// <summary>Words that are one letter away from a known one and yet no typing error: "match", "house".</summary>
    public required string[] NotTypos { get; init; }
}

/// <summary>Words that agree, refuse, hedge or put off, as phrases in lower case.</summary>
internal sealed record ReplyWords
{
    public required string[] Yes { get; init; }

    /// <summary>Single words of consent, wherever they stand.</summary>
    public required string[] SaysYes { get; init; }

    public required string[] SaysNo { get; init; }

    public required string[] No { get; init; }

    /// <summary>"maybe", "it depends": neither yes nor no.</summary>
    public required string[] Unsure { get; init; }

    /// <summary>"whenever", "no date": the person leaves it open.</summary>
    public required string[] Open { get; init; }

    /// <summary>"school", "birthday": a day that only the person knows.</summary>
    public required string[] Events { get; init; }
}
