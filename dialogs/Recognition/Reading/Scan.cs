namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A text as tokens, with what its meaning depends on: the person's moment and their order of day and month.</summary>
/// <remarks>Grammar rules take a scan and an index and return the index after what they read, or 0 where they read nothing.</remarks>
internal sealed class Scan
{
    public readonly string Text;

    /// <summary>The letters as the lexicon has them, as far as the text is read.</summary>
    public readonly ReadOnlyMemory<char> Plain;

    /// <summary>The person's wall clock.</summary>
    public readonly DateTime Now;

    public readonly DateOnly Today;

    public readonly bool MonthFirst;

    /// <summary>A number in digits stands somewhere in it.</summary>
    public readonly bool HasDigits;

    /// <summary>A slash stands somewhere in it.</summary>
    public readonly bool HasSlash;

    /// <summary>A dash stands somewhere in it.</summary>
    public readonly bool HasDash;

    /// <summary>How many tokens there are.</summary>
    public readonly int Count;

    private readonly Token[] _tokens;
    private readonly Role _roles;

    /// <param name="text">What was written; what lies beyond a few hundred characters is not read.</param>
    /// <param name="lexicon">The words of its language.</param>
    /// <param name="now">The person's wall clock.</param>
    /// <param name="monthFirst">Figures are written month first.</param>
    /// <param name="repair">Typing errors are led back to the word that was meant.</param>
    public Scan(string text, Lexicon lexicon, DateTime now, bool monthFirst, bool repair = false)
    {
        (Text, Now, MonthFirst, Today) = (text, now, monthFirst, DateOnly.FromDateTime(now));
        _tokens = Tokenizer.Read(text, lexicon, repair, out Plain, out Count);
        foreach (ref readonly var token in _tokens.AsSpan(0, Count))
        {
            _roles |= token.Sense.Roles;
            HasDigits |= token.Digits > 0;
            HasSlash |= token.Mark == '/';
            HasDash |= token.Mark is '-' or '~';
        }
    }

    /// <summary>The token there; an empty one outside the text.</summary>
    public Token this[int index] => (uint)index < (uint)Count ? _tokens[index] : default;

    /// <summary>A word of that role stands somewhere in the text. A reader that lives on such words need not be tried without one.</summary>
    public bool Has(Role role) => (_roles & role) != 0;

    public bool Is(int index, Role role) => (uint)index < (uint)Count && _tokens[index].Sense.Is(role);

    public bool IsMark(int index, char mark) => (uint)index < (uint)Count && _tokens[index].Mark == mark;

    public bool IsDash(int index) => IsMark(index, '-') || IsMark(index, '~');

    public Sense Sense(int index) => (uint)index < (uint)Count ? _tokens[index].Sense : Reading.Sense.None;

    /// <summary>The index after a word of that role, or the same index.</summary>
    public int Skip(int index, Role role) => Is(index, role) ? index + 1 : index;

    public int SkipMark(int index, char mark) => IsMark(index, mark) ? index + 1 : index;

    /// <summary>The end of the text, or a mark that ends a clause.</summary>
    public bool IsBreak(int index) => index >= Count || index < 0 || this[index].Mark is '.' or ',' or '!' or '?' or ';' or ')' or '\n';

    /// <summary>A word or a number stands in it, not marks alone.</summary>
    public bool HasWord()
    {
        foreach (ref readonly var token in _tokens.AsSpan(0, Count))
        {
            if (token.IsWord || token.Digits > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words from one token up to another, as they were written.</summary>
    public string Words(int first, int next) => next <= first ? "" : Text[_tokens[first].Start.._tokens[next - 1].End];
}
