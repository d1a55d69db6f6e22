namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A text as tokens, with what its meaning depends on: the person's moment and their order of day and month.</summary>
/// <remarks>Grammar rules take a scan and an index and return the index after what they read, or 0 where they read nothing.</remarks>
internal sealed class Scan(string text, Token[] tokens, DateTime now, bool monthFirst)
{
    public string Text => text;

    /// <summary>The person's wall clock.</summary>
    public DateTime Now => now;

    public DateOnly Today { get; } = DateOnly.FromDateTime(now);

    public bool MonthFirst => monthFirst;

    public int Count => tokens.Length;

    /// <summary>The token there; an empty one outside the text.</summary>
    public Token this[int index] => (uint)index < (uint)tokens.Length ? tokens[index] : default;

    public bool Is(int index, Role role) => (uint)index < (uint)tokens.Length && tokens[index].Sense.Is(role);

    public bool IsMark(int index, char mark) => (uint)index < (uint)tokens.Length && tokens[index].Mark == mark;

    public bool IsDash(int index) => IsMark(index, '-') || IsMark(index, '~');

    public Sense Sense(int index) => (uint)index < (uint)tokens.Length ? tokens[index].Sense : Reading.Sense.None;

    /// <summary>The index after a word of that role, or the same index.</summary>
    public int Skip(int index, Role role) => Is(index, role) ? index + 1 : index;

    public int SkipMark(int index, char mark) => IsMark(index, mark) ? index + 1 : index;

    /// <summary>The end of the text, or a mark that ends a clause.</summary>
    public bool IsBreak(int index) => index >= Count || index < 0 || this[index].Mark is '.' or ',' or '!' or '?' or ';' or ')' or '\n';

    /// <summary>The words from one token up to another, as they were written.</summary>
    public string Words(int first, int next) => next <= first ? "" : text[tokens[first].Start..tokens[next - 1].End];
}
