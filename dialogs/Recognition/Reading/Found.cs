namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>What kind of phrase was found.</summary>
internal enum FoundKind
{
    Date,
    DateRange,
    DateTime,
    Duration,
    Set,
}

/// <summary>On which side of a day or period something lies.</summary>
internal enum Bound
{
    None,

    /// <summary>Not on the day itself.</summary>
    Before,

    /// <summary>On the day at the latest.</summary>
    By,
    After,
    Since,
}

/// <summary>A phrase of time that was found in a text.</summary>
internal sealed record Found(FoundKind Kind, string Timex)
{
    /// <summary>The tokens it rests on: the first, and the one after the last.</summary>
    public int First { get; init; }

    public int Next { get; init; }

    /// <summary>The coming reading's timex, where it differs ("P1D" in one year, "P2D" in a leap year).</summary>
    public string? FutureTimex { get; init; }

    public Extent Past { get; init; }

    public Extent Future { get; init; }

    /// <summary>No calendar has it, or nobody can say.</summary>
    public bool IsUnresolved { get; init; }

    public Bound Bound { get; init; }

    public Portion Portion { get; init; }

    public Clock? Clock { get; init; }

    /// <summary>A moment to the second: "in 5 minutes", "now".</summary>
    public DateTime? Moment { get; init; }

    public Amount Amount { get; init; }

    /// <summary>Times in each period of a frequency.</summary>
    public double Count { get; init; } = 1;

    /// <summary>The day with day and month in the other order, where figures leave both open.</summary>
    public DateOnly? Otherwise { get; init; }

    /// <summary>An explicit "(start,end,length)", whose end is its last day.</summary>
    public bool EndsAtItsDay { get; init; }

    public static Found Of(Day day) => new(FoundKind.Date, day.Timex)
    {
        Past = new Extent(day.Past, null),
        Future = new Extent(day.Future, null),
        IsUnresolved = day.IsImpossible,
        Otherwise = day.Otherwise,
    };

    public static Found Of(Period period) => new(FoundKind.DateRange, period.Timex)
    {
        Past = period.Past,
        Future = period.Future,
        IsUnresolved = period.IsUnknown,
        Portion = period.Portion,
        EndsAtItsDay = period.EndsAtItsDay,
    };

    public static Found Of(Day day, Clock clock) => Of(day) with { Kind = FoundKind.DateTime, Clock = clock };
}
