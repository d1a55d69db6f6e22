using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Progress;

namespace SmartBot.Takeaway.Documents;

/// <summary>Finds the words, the programme and the language for a goal, or for a visitor who has none.</summary>
internal sealed class Readings(ProgrammeCatalog programmes, Languages languages, IReadOnlyDictionary<string, TakeawayWords> words)
{
    /// <summary>Reads the goal in its own language, or in the first where that has no words here.</summary>
    public GoalReading Of(Goal goal)
    {
        var known = WordsFor(goal.Language);
        return new GoalReading(goal, programmes.Find(goal.ProgrammeId, known.Language), known, languages.Of(known.Language).Phrases);
    }

    /// <summary>How a goal goes until a day, on paper.</summary>
    public ProgressPaper ProgressOf(GoalReading reading, DateOnly today) =>
        ProgressPaper.Of(reading, new ProgressWords(languages.Of(reading.Words.Language).Texts, reading.Words.Culture), today);

    /// <summary>The words for a locale or for a header of them, such as <c>es-MX,es;q=0.9</c>.</summary>
    public TakeawayWords WordsFor(string? locale)
    {
        var code = languages.Of(locale?.Split(',', ';')[0].Trim()).Code;
        return words.TryGetValue(code, out var known) ? known : words[languages.All[0].Code];
    }

    /// <summary>The programmes that are told in a language, in their order.</summary>
    public IEnumerable<Programme> ProgrammesIn(string language) => programmes.All.Where(programme => programme.Language == language);

    /// <summary>The programme in that language, or in any; null where there is none of that id.</summary>
    public Programme? Programme(string id, string language) =>
        programmes.All.Any(programme => programme.Id == id) ? programmes.Find(id, language) : null;
}
