using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Judgement;

/// <summary>Whether the message is about a film, a book, the news, work or study and no more.</summary>
internal sealed class Topic(MarkerFile file, RuleReader reader)
{
    private readonly PatternIndex _topic = reader.Read(file.Topic, "topic");
    private readonly PatternIndex _own = reader.Read(file.Own, "own");

    public void Close()
    {
        _topic.Close();
        _own.Close();
    }

    public bool IsOnly(Message message) => _topic.Stands(message) && !_own.Stands(message);
}
