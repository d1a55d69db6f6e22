using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Text;

namespace SmartBot.Takeaway.Documents;

/// <summary>A goal as it is read out on paper: its sentence, its days in full, and what was said, in one language.</summary>
internal sealed record GoalReading(Goal Goal, Programme Programme, TakeawayWords Words, Phrases Phrases)
{
    private const string NameQuestion = "name";

    /// <summary>The goal in one sentence, as confirmed, or as far as it has grown; null before anything can be said.</summary>
    public string? Sentence { get; } = Known(
        Goal.Status == GoalStatus.Draft || Goal.Sentence is null ? GoalSentence.Of(Goal, Programme, Phrases, Words.Culture).Text : Goal.Sentence);

    public string? StartOn => Day(Goal.StartOn);

    public string? TargetOn => Day(Goal.TargetOn);

    /// <summary>What the person calls themselves, where they said so; null where they did not.</summary>
    public string? PersonName => Said(NameQuestion) ?? Known(Goal.Agreements.LastOrDefault(agreement => agreement.ById == Goal.OwnerId)?.Name);

    /// <summary>What was said to a question, a day in full; null where nothing was said or the programme does not ask it.</summary>
    public string? Said(string questionId) => Goal.AnswerTo(questionId) is { Skipped: false } answer ? Day(answer.Date) ?? Known(answer.Words) : null;

    /// <summary>A day in full, such as "Friday 30 April 2027".</summary>
    public string? Day(DateOnly? day) => day is { } known ? Phrases.Day(known, Words.Culture) : null;

    /// <summary>The day of an instant. UTC: what was stored with it tells no time zone.</summary>
    public string Day(DateTimeOffset instant) => Phrases.Day(DateOnly.FromDateTime(instant.UtcDateTime), Words.Culture);

    public string Say(string id, params IEnumerable<(string Name, string Value)> values) => Words.Say(id, values);

    /// <summary>Words that say something; null instead of white space.</summary>
    public static string? Known(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
