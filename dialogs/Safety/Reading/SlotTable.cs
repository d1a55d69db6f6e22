namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>Which slots each word could fill, so that a pattern is passed over where a word that it needs is missing.</summary>
internal sealed class SlotTable
{
    public const int Bits = 64;

    private readonly int[][] _byWord;
    private readonly int _length;

    public SlotTable(IReadOnlyCollection<Slot> slots, int words)
    {
        var byWord = slots.Where(slot => slot.IsNeeded).SelectMany(slot => slot.Keys().Distinct().Select(id => (id, slot.Number))).ToLookup(pair => pair.id, pair => pair.Number);
        _byWord = [.. Enumerable.Range(0, words).Select(id => byWord[id].ToArray())];
        _length = (slots.Count / Bits) + 1;
    }

    /// <summary>The slots that the words could fill, a bit for each.</summary>
    public ulong[] Of(ReadOnlySpan<ScreenWord> words)
    {
        var slots = new ulong[_length];
        foreach (var word in words)
        {
            foreach (var slot in _byWord[word.Id])
            {
                slots[slot / Bits] |= 1UL << slot;
            }
        }

        return slots;
    }
}
