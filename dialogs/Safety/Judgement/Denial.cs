using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Judgement;

/// <summary>Whether a "not" or "never" denies what was found, or an answer behind it does; and whether something is left over.</summary>
internal sealed class Denial(MarkerFile file, RuleReader reader)
{
    private const int Reach = 10;

    private readonly PatternIndex _negators = reader.Read(file.Negators, "negators");
    private readonly PatternIndex _not = reader.Read(file.NotNegators, "notNegators");
    private readonly PatternIndex _between = reader.Read(file.Between, "between");
    private readonly PatternIndex _answers = reader.Read(file.Answers, "answers");
    private readonly PatternIndex _leftover = reader.Read(file.Leftover, "leftover");

    public void Close()
    {
        _negators.Close();
        _not.Close();
        _between.Close();
        _answers.Close();
        _leftover.Close();
    }

    public bool Denies(Message message, Span find) =>
        IsBefore(message, find.First) || (find.Next < message.Count && _answers.Match(message, find.Next) > 0);

    public bool LeavesSomething(Message message) => _leftover.Stands(message);

    private bool IsBefore(Message message, int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - Reach; at--)
        {
            if (message.Words[at + 1].Break == Break.Hard)
            {
                return false;
            }

            if (_negators.Match(message, at) is > 0 and var next && next <= first && !IsNone(message, at) && IsCarried(message, next, first))
            {
                return true;
            }
        }

        return false;
    }

    // "never had any thoughts of", but not "never tell anyone that he"
    private bool IsCarried(Message message, int at, int first)
    {
        while (at < first && _between.Match(message, at) is var next && next > at)
        {
            at = next;
        }

        return at >= first;
    }

    // "can not", "not only"
    private bool IsNone(Message message, int negator)
    {
        for (var at = Math.Max(0, negator - 2); at <= negator; at++)
        {
            if (_not.Match(message, at) > negator)
            {
                return true;
            }
        }

        return false;
    }
}
