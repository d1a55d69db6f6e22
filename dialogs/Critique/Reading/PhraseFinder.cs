namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>A phrase of a class, and the words that it spans.</summary>
internal readonly record struct PhraseHit(int At, int Class, int Next);

/// <summary>The phrases of several words in a statement, and its numbers of several words.</summary>
internal sealed class PhraseFinder
{
    private readonly List<PhraseHit> _phrases = [];

    // One more than the place of the first phrase that begins at a word; 0 where none does.
    private readonly int[] _first;

    public PhraseFinder(Statement s)
    {
        _first = new int[s.Count];
        for (var i = 0; i < s.Count; i++)
        {
            if (Numerals.Read(s, i, out _) is var next && next > i + 1)
            {
                Add(i, (int)WordClass.Number, next);
            }

            foreach (var phrase in s[i].Entry.Phrases)
            {
                if (IsSpelt(s, i + 1, phrase.Rest))
                {
                    Add(i, phrase.Class, i + 1 + phrase.Rest.Length);
                }
            }
        }
    }

    /// <summary>The phrases that begin there, the longest first.</summary>
    public ReadOnlySpan<PhraseHit> At(int index)
    {
        var first = _first[index] - 1;
        var next = first;
        while (next >= 0 && next < _phrases.Count && _phrases[next].At == index)
        {
            next++;
        }

        return first < 0 ? [] : System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_phrases)[first..next];
    }

    private void Add(int at, int number, int next)
    {
        _phrases.Add(new PhraseHit(at, number, next));
        _first[at] = _first[at] == 0 ? _phrases.Count : _first[at];
    }

    private static bool IsSpelt(Statement s, int index, string[] rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (!s.IsWord(index + i, rest[i]))
            {
                return false;
            }
        }

        return true;
    }
}
