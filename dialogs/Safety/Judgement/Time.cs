using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Judgement;

/// <summary>When it is: now, or long ago and over.</summary>
internal sealed class Time(MarkerFile file, RuleReader reader)
{
    // So that a text without a full stop takes no longer than its length.
    private const int LongestSentence = 60;

    private readonly PatternIndex _now = reader.Read(file.Now, "now");
    private readonly PatternIndex _old = reader.Read(file.Old, "old");
    private readonly PatternIndex _over = reader.Read(file.Over, "over");

    public void Close()
    {
        _now.Close();
        _old.Close();
        _over.Close();
    }

    /// <summary>Long ago and told as over: the one alone is neither.</summary>
    public bool IsOver(Message message) => _old.Stands(message) && _over.Stands(message);

    /// <summary>A word for now stands in its sentence.</summary>
    public bool IsNow(Message message, Span find)
    {
        var first = find.First;
        while (first > 0 && find.First - first < LongestSentence && message.Words[first].Break != Break.Hard)
        {
            first--;
        }

        for (var at = first; at < message.Count && at - find.Next < LongestSentence && (at < find.Next || message.Words[at].Break != Break.Hard); at++)
        {
            if (_now.Match(message, at) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
