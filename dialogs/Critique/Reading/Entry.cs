namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>A known word: its classes, and the phrases that begin with it.</summary>
internal sealed class Entry
{
    private readonly List<int> _classes = [];
    private readonly List<Phrase> _phrases = [];

    /// <summary>A word that the critique knows nothing about.</summary>
    public static Entry Unknown { get; } = new() { Classes = [(int)WordClass.Other] };

    /// <summary>One with a capital within a sentence.</summary>
    public static Entry Name { get; } = new() { Classes = [(int)WordClass.Other, (int)WordClass.Name] };

    /// <summary>No word at all.</summary>
    public static Entry Mark { get; } = new();

    public int[] Classes { get; private set; } = [];

    /// <summary>The longest first.</summary>
    public Phrase[] Phrases { get; private set; } = [];

    /// <summary>The number that the word names.</summary>
    public double? Number { get; set; }

    public void Add(int number)
    {
        if (!_classes.Contains(number))
        {
            _classes.Add(number);
        }
    }

    public void Add(string[] rest, int number) => _phrases.Add(new Phrase(rest, number));

    /// <summary>Is all that the other is, too: "ex's" is of the classes of "ex".</summary>
    public void TakeIn(Entry other) => other._classes.ForEach(Add);

    /// <summary>No more is added.</summary>
    public void Close() => (Classes, Phrases) = ([.. _classes], [.. _phrases.OrderByDescending(phrase => phrase.Rest.Length)]);

    /// <summary>The critique knows nothing about the word.</summary>
    public bool IsUnknown => ReferenceEquals(this, Unknown) || ReferenceEquals(this, Name);

    public bool Is(int number) => Array.IndexOf(Classes, number) >= 0;
}

/// <summary>The words that follow the first of a phrase, and its class.</summary>
internal sealed record Phrase(string[] Rest, int Class);
