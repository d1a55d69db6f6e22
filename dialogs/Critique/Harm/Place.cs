namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>One place of a pattern, and the words that may stand in it.</summary>
internal sealed class Place
{
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [];
    private readonly List<string> _endings = [];
    private readonly List<Place[]> _phrases = [];

    /// <summary>Up to so many words of any kind within a clause; -1 where it is no gap.</summary>
    public int Gap { get; init; } = -1;

    public bool IsStart { get; init; }

    public bool IsEnd { get; init; }

    public bool IsNot { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>Any name.</summary>
    public bool IsName { get; set; }

    /// <summary>A number from the one to the other.</summary>
    public (double Least, double Most)? Number { get; set; }

    public void AddWord(string word) => _whole.Add(word);

    public void AddBeginning(string word) => _beginnings.Add(word);

    public void AddEnding(string word) => _endings.Add(word);

    public void AddPhrase(Place[] words) => _phrases.Add(words);

    /// <summary>The index after the longest that stands there; 0 where nothing does.</summary>
    public int Next(IReadOnlyList<HarmWord> words, int at)
    {
        if (at < 0 || at >= words.Count || words[at].IsBreak)
        {
            return 0;
        }

        var best = Holds(words[at]) ? at + 1 : 0;
        foreach (var phrase in _phrases)
        {
            var next = at;
            foreach (var place in phrase)
            {
                next = place.Next(words, next);
                if (next == 0)
                {
                    break;
                }
            }

            best = Math.Max(best, next);
        }

        return best;
    }

    private bool Holds(HarmWord word) =>
        (word.Sound.Length > 0 && (_whole.Contains(word.Sound) || IsPart(word.Sound)))
        || (IsName && word.IsName)
        || (Number is { } range && word.Value >= range.Least && word.Value <= range.Most);

    private bool IsPart(string sound) =>
        _beginnings.Exists(part => sound.StartsWith(part, StringComparison.Ordinal)) || _endings.Exists(part => sound.EndsWith(part, StringComparison.Ordinal));
}
