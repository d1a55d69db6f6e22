namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Words that agree, refuse, hedge or put off, as phrases in lower case.</summary>
internal sealed class ReplyWords
{
    public ReplyWords(LexiconFields fields)
    {
        Yes = fields.List("yes");
        SaysYes = fields.List("saysYes");
        SaysNo = fields.List("saysNo");
        No = fields.List("no");
        Unsure = fields.List("unsure");
        Open = fields.List("open");
        Events = fields.List("events");
        fields.HaveNoOther();
    }

    public string[] Yes { get; }

    /// <summary>Single words of consent, wherever they stand.</summary>
    public string[] SaysYes { get; }

    public string[] SaysNo { get; }

    public string[] No { get; }

    /// <summary>"maybe", "it depends": neither yes nor no.</summary>
    public string[] Unsure { get; }

    /// <summary>"whenever", "no date": the person leaves it open.</summary>
    public string[] Open { get; }

    /// <summary>"school", "birthday": a day that only the person knows.</summary>
    public string[] Events { get; }
}
