namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>One place of a pattern, and the words that may stand in it.</summary>
internal sealed class Slot
{
    private const int Bits = 64;

    private readonly HashSet<int> _ids = [];
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private ulong[] _holds = [];

    /// <summary>Up to so many words of any kind within a sentence; -1 where it is no gap.</summary>
    public int Gap { get; init; } = -1;

    public bool IsStart { get; init; }

    public bool IsEnd { get; init; }

    public bool IsNot { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>The clause may end here instead.</summary>
    public bool OrEnd { get; set; }

    public Slot[][] Phrases { get; private set; } = [];

    /// <summary>A word or a phrase has to stand here.</summary>
    public bool IsWord => Gap < 0 && !IsStart && !IsEnd && !IsNot && !IsOptional;

    /// <summary>Only a word or a phrase can stand here: without one in the message, no pattern with this slot stands.</summary>
    public bool IsNeeded => IsWord && !OrEnd;

    /// <summary>Its number among the slots of the file.</summary>
    public int Number { get; private set; }

    /// <summary>How common its words are among the slots of the file.</summary>
    public int Weight { get; private set; }

    public void AddWord(int id) => _ids.Add(id);

    public void AddStem(string stem) => _stems.Add(stem);

    public void AddPhrase(Slot[] words) => Phrases = [.. Phrases, words];

    public bool Holds(int id) => id / Bits < _holds.Length && ((_holds[id / Bits] >> id) & 1) != 0;

    /// <summary>The words that it can begin with.</summary>
    public IEnumerable<int> Firsts() => _ids.Concat(Phrases.SelectMany(phrase => phrase[0].Firsts()));

    /// <summary>Where none of these words is, it cannot be filled: its own, and of each phrase those of the rarest place.</summary>
    public IEnumerable<int> Keys() => _ids.Concat(Phrases.SelectMany(phrase => (phrase.Where(part => part.IsNeeded).MinBy(part => part.Weight) ?? phrase[0]).Keys()));

    /// <summary>Takes in the words that begin as the stems do, when all words are known.</summary>
    public void Close(Lexis lexis, int number, int[] uses)
    {
        Number = number;
        foreach (var stem in _stems)
        {
            _ids.UnionWith(lexis.Beginning(stem));
        }

        _holds = new ulong[_ids.Count == 0 ? 0 : (_ids.Max() / Bits) + 1];
        foreach (var id in _ids)
        {
            _holds[id / Bits] |= 1UL << id;
            uses[id]++;
        }
    }

    /// <summary>Takes in how many slots hold each word.</summary>
    public void Weigh(int[] uses) => Weight = Keys().Sum(id => uses[id]);
}
