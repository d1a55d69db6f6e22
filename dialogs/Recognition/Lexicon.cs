using System.Text.Json.Serialization;

namespace SmartBot.Dialogs.Recognition;

/// <summary>The words of a language that recognition rests on. Another language is another data file.</summary>
public sealed record Lexicon
{
    /// <summary>Number words and adverbs, with their number: "twice" is 2.</summary>
    public required IReadOnlyDictionary<string, decimal> Numbers { get; init; }

    /// <summary>Words that make a measure checkable without a number: "daily", "every".</summary>
    public required ISet<string> Rates { get; init; }

    /// <summary>Whole answers that say nothing yet.</summary>
    public required ISet<string> Vague { get; init; }

    /// <summary>Month names and their short forms, with 1 to 12.</summary>
    public required IReadOnlyDictionary<string, int> Months { get; init; }

    /// <summary>Weekday names and their short forms, with 1 (Monday) to 7.</summary>
    public required IReadOnlyDictionary<string, int> Weekdays { get; init; }

    /// <summary>Words for day, week, month and year, in all their forms.</summary>
    public required IReadOnlyDictionary<string, DateUnit> Units { get; init; }

    /// <summary>"today" and "tomorrow", with the days they lie ahead.</summary>
    public required IReadOnlyDictionary<string, int> Near { get; init; }

    /// <summary>"a" and "an": one, but only before a unit ("in a week"; "a lot" is no number).</summary>
    public required ISet<string> Articles { get; init; }

    public required ISet<string> Next { get; init; }

    public required ISet<string> End { get; init; }

    /// <summary>Reads a language's file, embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it.</exception>
    public static Lexicon Load(string language) => Text.DataFile.Read<Lexicon>($"lexicon.{language}.json");

    internal decimal? NumberNamed(string word) => Numbers.TryGetValue(word, out var number) ? number : null;

    internal bool IsRate(string word) => Rates.Contains(word);

    internal bool IsVague(string answer) => Vague.Contains(answer);
}

/// <summary>A unit of the calendar.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DateUnit>))]
public enum DateUnit
{
    Day,
    Week,
    Month,
    Year,
}
