namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>A goal statement as words, with the numbers, phrases and signals in it.</summary>
internal sealed class Statement
{
    private static readonly int Signals = Enum.GetValues<Signal>().Length;

    private readonly List<Word> _words;
    private readonly PhraseFinder _phrases;
    private readonly bool[] _startsClause;
    private readonly Part?[] _partOf;
    private readonly List<Hit> _hits = [];
    private readonly int[] _firstHit;
    private readonly List<Hit>?[] _bySignal = new List<Hit>?[Signals];

    public Statement(string text, Vocabulary vocabulary, WordReader reader)
    {
        Text = text;
        Vocabulary = vocabulary;
        Plain = WordReader.Plain(text);
        _words = reader.Read(text, Plain);
        _phrases = new PhraseFinder(this);
        _startsClause = Clauses.Starts(this);
        _firstHit = new int[_words.Count];
        for (var i = 0; i < _words.Count; i++)
        {
            _firstHit[i] = _hits.Count;
            Matcher.Find(this, i, _hits);
        }

        _hits.ForEach(hit => (_bySignal[(int)hit.Signal] ??= []).Add(hit));
        Parts = PartReader.Read(this);
        _partOf = new Part?[_words.Count];
        foreach (var part in Parts)
        {
            Array.Fill(_partOf, part, part.First, part.Next - part.First);
        }

        Deadlines = DeadlineReader.Read(this);
        Numbers = NumberTests.All(this);
    }

    public string Text { get; }

    /// <summary>The letters in lower case, as far as they are read.</summary>
    public char[] Plain { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<Part> Parts { get; }

    /// <summary>The target dates, deadlines and bounded periods of the goal.</summary>
    public IReadOnlyList<Hit> Deadlines { get; }

    /// <summary>The numbers of the goal that count something.</summary>
    public IReadOnlyList<Test> Numbers { get; }

    public int Count => _words.Count;

    public IReadOnlyList<Hit> Hits => _hits;

    public Word this[int index] => (uint)index < (uint)_words.Count ? _words[index] : default;

    public bool Is(int index, WordClass wordClass) => (uint)index < (uint)_words.Count && _words[index].Is(wordClass);

    /// <summary>Whether the word there is spelt so.</summary>
    public bool IsWord(int index, string word) => (uint)index < (uint)_words.Count && Spelt(index).SequenceEqual(word);

    /// <summary>The word there, in lower case.</summary>
    public ReadOnlySpan<char> Spelt(int index) => Plain.AsSpan(_words[index].Start, _words[index].End - _words[index].Start);

    public bool IsBreak(int index) => (uint)index >= (uint)_words.Count || _words[index].IsBreak;

    /// <summary>What stands before it in its clause, if anything, only leads to it: "I want to".</summary>
    public bool StartsClause(int index) => (uint)index < (uint)_words.Count && _startsClause[index];

    /// <summary>The index after the longest phrase or word of that class that begins there; 0 where none does.</summary>
    public int After(int index, WordClass wordClass) => After(index, (int)wordClass);

    public int After(int index, int number)
    {
        if ((uint)index >= (uint)_words.Count)
        {
            return 0;
        }

        foreach (ref readonly var phrase in _phrases.At(index))
        {
            if (phrase.Class == number)
            {
                return phrase.Next;
            }
        }

        return _words[index].Entry.Is(number) ? index + 1 : 0;
    }

    /// <summary>The phrases that begin there.</summary>
    public ReadOnlySpan<PhraseHit> PhrasesAt(int index) => _phrases.At(index);

    /// <summary>The signals that begin there.</summary>
    public IEnumerable<Hit> HitsAt(int index)
    {
        for (var at = (uint)index < (uint)_firstHit.Length ? _firstHit[index] : _hits.Count; at < _hits.Count && _hits[at].First == index; at++)
        {
            yield return _hits[at];
        }
    }

    public bool Has(Signal signal) => First(signal) is not null;

    public Hit? First(Signal signal) => _bySignal[(int)signal] is [var first, ..] ? first : null;

    public IReadOnlyList<Hit> All(Signal signal) => _bySignal[(int)signal] ?? [];

    /// <summary>Whether the word there lies in something of that signal.</summary>
    public bool Covers(Signal signal, int index) => _bySignal[(int)signal]?.Exists(hit => hit.First <= index && index < hit.Next) == true;

    /// <summary>The words from one index up to another, as they were written.</summary>
    public string Words(int first, int next) => next <= first ? Text : Text[_words[first].Start.._words[next - 1].End];

    public string Words(Hit hit) => Words(hit.First, hit.Next);

    /// <summary>The part that the word there stands in; null for a mark.</summary>
    public Part? PartAt(int index) => (uint)index < (uint)_partOf.Length ? _partOf[index] : null;

    /// <summary>Whether the word there belongs to the goal, not to its background.</summary>
    public bool IsAim(int index) => PartAt(index)?.IsAim == true;
}
