using SmartBot.Dialogs.Safety.Reading;

namespace SmartBot.Dialogs.Safety.Judgement;

/// <summary>Weighs what the rules found: what is denied, over, only talked about, or happening now; the most urgent is told.</summary>
internal sealed class Judge(MarkerFile file, RuleReader reader)
{
    private readonly Denial _denial = new(file, reader);
    private readonly Time _time = new(file, reader);
    private readonly Topic _topic = new(file, reader);
    private readonly PatternIndex _safe = reader.Read(file.Safe, "safe");

    public void Close()
    {
        _denial.Close();
        _time.Close();
        _topic.Close();
        _safe.Close();
    }

    public Found? Weigh(Message message, List<Find> finds, string text)
    {
        if (finds.Count == 0)
        {
            return null;
        }

        var safe = _safe.Covered(message);
        (RiskTier Tier, Find Find)? best = null;
        foreach (var find in finds)
        {
            if ((best is not { } known || IsBefore(RiskTier.Immediate, find, known)) && !find.Words.HasAnEndIn(safe)
                && Tier(message, find) is { } tier && (best is not { } now || IsBefore(tier, find, now)))
            {
                best = (tier, find);
            }
        }

        return best is { } told ? new Found(new Disclosure(told.Find.Rule.File.Category, told.Tier, message.Quote(told.Find.Words, text)), told.Find.Words) : null;
    }

    private RiskTier? Tier(Message message, Find find)
    {
        var rule = find.Rule.File;
        if (rule.Topical && _topic.IsOnly(message))
        {
            return null;
        }

        if (rule.Deny && _denial.Denies(message, find.Words))
        {
            return _denial.LeavesSomething(message) ? RiskTier.Ambiguous : null;
        }

        if (rule.Past && rule.Tier != RiskTier.Immediate && _time.IsOver(message))
        {
            return RiskTier.Ambiguous;
        }

        return rule.Urgent && _time.IsNow(message, find.Words) ? RiskTier.Immediate : rule.Tier;
    }

    private static bool IsBefore(RiskTier tier, Find find, (RiskTier Tier, Find Find) best) =>
        tier > best.Tier || (tier == best.Tier && find.Rule.File.Category < best.Find.Rule.File.Category);
}

/// <summary>What the rules find in a message, and where.</summary>
internal sealed record Found(Disclosure What, Span Where);
