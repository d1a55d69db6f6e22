namespace SmartBot.Dialogs.Goals;

/// <summary>What a person told on one day when they were asked how it goes, or how it turned out.</summary>
/// <param name="On">The day, the person's own.</param>
/// <param name="Answers">Their answers, in the order in which they gave them.</param>
public sealed record CheckIn(DateOnly On, IReadOnlyList<Answer> Answers)
{
    /// <summary>How far it was, counted against the measure; null where it was not counted.</summary>
    public decimal? Count => FollowUpQuestions.Counts.Select(Number).FirstOrDefault(number => number is not null);

    /// <summary>How far it was, from 0 to 10; null where it was not put so.</summary>
    public decimal? Rating => Number(FollowUpQuestions.Rating);

    /// <summary>How far it was on the goal's scale, −2 to +2 (goal attainment scaling); null where that is not known.</summary>
    public int? Level => (int?)Number(FollowUpQuestions.Level);

    /// <summary>How the person was, from 1 to 10; null where that was not asked.</summary>
    public decimal? Mood => Number(FollowUpQuestions.Mood);

    /// <summary>Whether anybody but the person has seen it: a report of one's own is not proof (S4.21).</summary>
    public bool IsSeenByOthers => Told(FollowUpQuestions.SeenBy) is not null;

    /// <summary>What went well, however small (S3.15).</summary>
    public IEnumerable<string> Wins => FollowUpQuestions.Wins.Select(Told).OfType<string>();

    /// <summary>The words to a question; null where it was not asked or was left out.</summary>
    public string? Told(string questionId) => Answers.FirstOrDefault(answer => answer.QuestionId == questionId) is { Skipped: false } answer ? answer.Words : null;

    private decimal? Number(string questionId) => Answers.FirstOrDefault(answer => answer.QuestionId == questionId)?.Number;
}
