namespace SmartBot.Dialogs.Goals;

/// <summary>What a person said to one question of a programme, in their own words, with the value understood from them.</summary>
public sealed record Answer
{
    /// <summary>The question's id in the programme, such as <c>where</c>. Never a step number, which a new script would break.</summary>
    public required string QuestionId { get; init; }

    /// <summary>The person's own words, whole and unchanged; empty where the question was skipped.</summary>
    public required string Words { get; init; }

    /// <summary>The calendar day that the words name, in the person's time zone.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The number that the words name, in the question's own unit (a 0–10 scale, times a week).</summary>
    public decimal? Number { get; init; }

    /// <summary>The period that the number is counted in, a TIMEX such as <c>P1W</c>; null where it names none.</summary>
    public string? Period { get; init; }

    /// <summary>The question whose answer told this one too; null where it was asked for itself.</summary>
    public string? ToldWith { get; init; }

    /// <summary>The day of the check-in that it was told in, the person's own; null where it is about the goal itself.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The person chose to leave the question.</summary>
    public bool Skipped { get; init; }

    /// <summary>When it was said (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>A question left unanswered on purpose.</summary>
    public static Answer Skip(string questionId, DateTimeOffset now) =>
        new() { QuestionId = questionId, Words = "", Skipped = true, At = now };
}
