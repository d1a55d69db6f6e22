namespace SmartBot.Dialogs.Recognition;

/// <summary>What was made of a text. A value stands in it only where <see cref="Outcome"/> is Resolved or Past.</summary>
public sealed record Understanding(Outcome Outcome)
{
    public Reason Reason { get; private init; }

    public DateOnly? Date { get; private init; }

    public decimal? Number { get; private init; }

    /// <summary>The days it may mean, the earliest first, where it is ambiguous.</summary>
    public IReadOnlyList<DateOnly> Readings { get; private init; } = [];

    public static Understanding Words { get; } = new(Outcome.Resolved);

    public static Understanding Not(Reason reason) => new(Outcome.Unresolvable) { Reason = reason };

    public static Understanding Figure(decimal? number) => new(Outcome.Resolved) { Number = number };

    /// <summary>A day: resolved from <paramref name="today"/> on, else past.</summary>
    public static Understanding Day(DateOnly day, DateOnly today) =>
        new(day < today ? Outcome.Past : Outcome.Resolved) { Date = day };

    public static Understanding Which(params IEnumerable<DateOnly> readings) =>
        new(Outcome.Ambiguous) { Readings = [.. readings.Order()] };
}
