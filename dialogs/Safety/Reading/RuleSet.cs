namespace SmartBot.Dialogs.Safety.Reading;

/// <summary>All rules of a language, over one index of what they find.</summary>
internal sealed class RuleSet
{
    private readonly Rule[] _rules;
    private ByFirstWord<(Pattern Pattern, Rule Rule)> _byFirst = null!;

    public RuleSet(SafetyFile file, RuleReader reader)
    {
        if (file.Rules.Length == 0)
        {
            throw reader.Wrong("rules", "there are none.");
        }

        if (file.Rules.GroupBy(rule => rule.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw reader.Wrong($"rule '{twice.Key}'", "it is there twice.");
        }

        _rules = [.. file.Rules.Select(rule => new Rule(rule, reader))];
    }

    /// <summary>Groups the patterns, when all words are known.</summary>
    public void Close()
    {
        foreach (var rule in _rules)
        {
            rule.Close();
        }

        _byFirst = new(_rules.SelectMany(rule => rule.Find.Select(pattern => (pattern, rule))), one => one.Pattern);
    }

    /// <summary>All that rules find, rule by rule.</summary>
    public List<Find> Find(Message message)
    {
        var finds = new List<Find>();
        for (var at = 0; at < message.Count; at++)
        {
            foreach (var (pattern, rule) in _byFirst.At(message.Words[at].Id))
            {
                if (pattern.Match(message, at) is var end && end > at)
                {
                    finds.Add(new Find(rule, new Span(at, end)));
                }
            }
        }

        return finds.Count == 0 ? finds : [.. finds.GroupBy(find => find.Rule).SelectMany(group => group.Key.Allowed(message, group))];
    }
}

/// <summary>What a rule found.</summary>
internal sealed record Find(Rule Rule, Span Words);
