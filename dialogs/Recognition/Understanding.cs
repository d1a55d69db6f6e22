namespace SmartBot.Dialogs.Recognition;

/// <summary>What was made of a text. A value stands in it only where <see cref="Outcome"/> is Resolved or Past.</summary>
public sealed record Understanding(Outcome Outcome)
{
    public Reason Reason { get; private init; }

    public DateOnly? Date { get; private init; }

    /// <summary>A figure; for a frequency the times in each period.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Where the person starts from, of "from 63 % to 85 %"; the target is the <see cref="Number"/>.</summary>
    public decimal? Baseline { get; private init; }

    /// <summary>Yes or no.</summary>
    public bool? Agrees { get; private init; }

    /// <summary>A length of time.</summary>
    public TimeSpan? Length { get; private init; }

    /// <summary>TIMEX 3 of a day, a length or a period; several days of the week joined by ";". Null for words and figures.</summary>
    public string? Timex { get; private init; }

    /// <summary>The words that the value rests on, as they were written.</summary>
    public string RestsOn { get; init; } = "";

    /// <summary>The days it may mean, the earliest first, where it is ambiguous.</summary>
    public IReadOnlyList<DateOnly> Readings { get; private init; } = [];

    /// <summary>What it may mean where that is no day, each as an answer of its own: "2 times a week".</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    public static Understanding Words { get; } = new(Outcome.Resolved);

    public static Understanding Not(Reason reason) => new(Outcome.Unresolvable) { Reason = reason };

    public static Understanding Figure(decimal? number) => new(Outcome.Resolved) { Number = number };

    public static Understanding Change(decimal from, decimal to) => new(Outcome.Resolved) { Baseline = from, Number = to };

    /// <summary>A day: resolved from <paramref name="today"/> on, else past.</summary>
    public static Understanding Day(DateOnly day, DateOnly today, string? timex = null) =>
        new(day < today ? Outcome.Past : Outcome.Resolved) { Date = day, Timex = timex };

    public static Understanding Which(params IEnumerable<DateOnly> readings) =>
        new(Outcome.Ambiguous) { Readings = [.. readings.Distinct().Order()] };

    /// <summary>One of several, each said as an answer of its own; the period, where they share one.</summary>
    public static Understanding WhichOf(IEnumerable<string> choices, string? timex = null) =>
        new(Outcome.Ambiguous) { Choices = [.. choices], Timex = timex };

    /// <summary>So many times in each period.</summary>
    public static Understanding Frequency(string timex, decimal count) => new(Outcome.Resolved) { Timex = timex, Number = count };

    public static Understanding Consent(bool agrees) => new(Outcome.Resolved) { Agrees = agrees };

    public static Understanding LengthOf(string timex, TimeSpan length) => new(Outcome.Resolved) { Timex = timex, Length = length };
}
