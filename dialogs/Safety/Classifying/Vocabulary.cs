namespace SmartBot.Dialogs.Safety.Classifying;

/// <summary>The words, beginnings of words and classes of words that have a weight, each with a number.</summary>
internal sealed class Vocabulary
{
    /// <summary>No word of it.</summary>
    public const int None = 0;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [""];

    /// <summary>Whether a word that is looked for is taken in, as in training.</summary>
    public bool IsOpen { get; init; }

    public string this[int number] => _words[number];

    public int Add(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers[word] = number = _words.Count;
            _words.Add(word);
        }

        return number;
    }

    public int Find(ReadOnlySpan<char> word) =>
        _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : IsOpen ? Add(word.ToString()) : None;
}
