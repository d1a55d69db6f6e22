namespace SmartBot.Dialogs.Recognition;

/// <summary>Understands an answer, knowing which question was asked. Pure: the same arguments give the same outcome on every machine.</summary>
public interface IAnswerRecognizer
{
    /// <summary>Never throws, whatever the text.</summary>
    Understanding Recognize(string text, Asked asked);
}
