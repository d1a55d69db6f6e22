namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>One kind of phrasing, read from the file.</summary>
internal sealed class Rule
{
    private readonly PatternIndex? _with;
    private readonly PatternIndex? _safe;
    private readonly PatternIndex? _unless;

    public Rule(RuleFile file, RuleReader reader)
    {
        var place = $"rule '{file.Name}'";
        if (file.Find.Length == 0 || file.Reason.Length == 0)
        {
            throw reader.Wrong(place, "it finds nothing or has no reason.");
        }

        File = file;
        Find = [.. file.Find.Select(pattern => reader.ReadOne(pattern, place))];
        _with = file.With is null ? null : reader.Read(file.With, place);
        _safe = file.Safe is null ? null : reader.Read(file.Safe, place);
        _unless = file.Unless is null ? null : reader.Read(file.Unless, place);
    }

    public RuleFile File { get; }

    public IReadOnlyList<Pattern> Find { get; }

    public void Close()
    {
        foreach (var pattern in Find)
        {
            pattern.Close();
        }

        _with?.Close();
        _safe?.Close();
        _unless?.Close();
    }

    /// <summary>Those of the rule's finds that nothing else in the message speaks against.</summary>
    public IEnumerable<Find> Allowed(Message message, IEnumerable<Find> finds)
    {
        if (_with?.Stands(message) == false || _unless?.Stands(message) == true)
        {
            return [];
        }

        var safe = _safe?.Covered(message);
        return safe is null ? finds : finds.Where(find => !find.Words.HasAnEndIn(safe));
    }
}
