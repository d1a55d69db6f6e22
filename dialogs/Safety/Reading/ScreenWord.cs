namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>A word or a number of a message.</summary>
/// <param name="Id">The word of the rules that it is; <see cref="Lexis.Unknown"/> or <see cref="Lexis.Number"/> where it is none.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Break">What stands before it.</param>
internal readonly record struct ScreenWord(int Id, int Start, int End, Break Break);

/// <summary>What stands between two words.</summary>
internal enum Break
{
    /// <summary>A blank.</summary>
    None,

    /// <summary>A comma, a dash, the end of a line: the sentence may go on.</summary>
    Soft,

    /// <summary>The end of a sentence.</summary>
    Hard,
}

/// <summary>The words of a message; <see cref="Words"/> may be longer than <see cref="Count"/>.</summary>
internal sealed class Message(ScreenWord[] words, int count, ulong[] slots)
{
    public ScreenWord[] Words { get; } = words;

    public int Count { get; } = count;

    /// <summary>Whether its words could fill all of those slots.</summary>
    public bool HasAll(int[] numbers)
    {
        foreach (var number in numbers)
        {
            if ((slots[number / SlotTable.Bits] & (1UL << number)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words as they were typed.</summary>
    public string Quote(Span words, string text) => text[Words[words.First].Start..Words[words.Next - 1].End];

    public bool IsStart(int at) => at == 0 || (at < Count && Words[at].Break != Break.None);

    public bool IsEnd(int at) => at >= Count || Words[at].Break != Break.None;
}
