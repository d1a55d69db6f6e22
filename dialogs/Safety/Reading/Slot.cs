namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>One place of a pattern, and the words that may stand in it.</summary>
internal sealed class Slot
{
    private readonly HashSet<int> _ids = [];
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly List<Slot[]> _phrases = [];
    private bool[] _holds = [];

    /// <summary>Up to so many words of any kind within a sentence; -1 where it is no gap.</summary>
    public int Gap { get; init; } = -1;

    public bool IsStart { get; init; }

    public bool IsEnd { get; init; }

    public bool IsNot { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>The clause may end here instead.</summary>
    public bool OrEnd { get; set; }

    public IReadOnlyList<Slot[]> Phrases => _phrases;

    /// <summary>A word or a phrase has to stand here.</summary>
    public bool IsWord => Gap < 0 && !IsStart && !IsEnd && !IsNot && !IsOptional;

    public void AddWord(int id) => _ids.Add(id);

    public void AddStem(string stem) => _stems.Add(stem);

    public void AddPhrase(Slot[] words) => _phrases.Add(words);

    public bool Holds(int id) => id < _holds.Length && _holds[id];

    /// <summary>The words that it can begin with.</summary>
    public IEnumerable<int> Firsts() => _ids.Concat(_phrases.SelectMany(phrase => phrase[0].Firsts()));

    /// <summary>Takes in the words that begin as the stems do, when all words are known.</summary>
    public void Close(Lexis lexis)
    {
        foreach (var stem in _stems)
        {
            _ids.UnionWith(lexis.Beginning(stem));
        }

        _holds = new bool[_ids.Count == 0 ? 0 : _ids.Max() + 1];
        foreach (var id in _ids)
        {
            _holds[id] = true;
        }
    }
}
