namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>What has a pattern, by the words that the pattern can begin with, so that a message is held against few of them. Made when all words are known.</summary>
internal sealed class ByFirstWord<T>
{
    private readonly T[]?[] _byWord;

    public ByFirstWord(IEnumerable<T> all, Func<T, Pattern> patternOf)
    {
        var first = all.SelectMany(one => patternOf(one).Firsts().Distinct().Select(id => (id, one))).ToLookup(pair => pair.id, pair => pair.one);
        _byWord = new T[]?[first.Count == 0 ? 0 : first.Max(group => group.Key) + 1];
        foreach (var group in first)
        {
            _byWord[group.Key] = [.. group];
        }
    }

    /// <summary>Those whose pattern can begin with that word.</summary>
    public T[] At(int word) => (word < _byWord.Length ? _byWord[word] : null) ?? [];
}
