using SmartBot.Dialogs.Safety;

namespace SmartBot.Dialogs.Goals;

/// <content>What they agreed to, and what is done for them when they may be in danger.</content>
public sealed partial class Participant
{
    private readonly List<Consent> _consents = [];
    private readonly List<Answer> _safetyPlan = [];
    private readonly Queue<Consent> _news = [];

    /// <summary>All that they said to being asked, the earliest first.</summary>
    public IReadOnlyList<Consent> Consents => _consents;

    /// <summary>The risk that they disclosed last; null where there was none, or it is over.</summary>
    public DisclosedRisk? Risk { get; private set; }

    /// <summary>Since when their coach is to know that they may be in danger; null where there was nothing, or they have not agreed to it. Only the coach takes it back.</summary>
    public DateTimeOffset? FlaggedAt { get; private set; }

    /// <summary>Someone who hurts them may read along: what the assistant writes by itself tells nothing.</summary>
    public bool IsWrittenToNeutrally { get; private set; }

    /// <summary>What helps them in hard times, as they put it down; empty where they have not.</summary>
    public IReadOnlyList<Answer> SafetyPlan => _safetyPlan;

    /// <summary>Whether they have agreed to a purpose, in the wording of now.</summary>
    public bool Allows(ConsentPurpose purpose) => _consents.FindLast(consent => consent.Purpose == purpose) is { IsGiven: true, Version: Consent.Current };

    /// <summary>Whether they have been asked about a purpose in the wording of now, whatever they said.</summary>
    public bool HasDecided(ConsentPurpose purpose) => _consents.Exists(consent => consent.Purpose == purpose && consent.Version == Consent.Current);

    /// <summary>They agree to a purpose, refuse it, or take it back.</summary>
    public void Decide(ConsentPurpose purpose, bool agrees, DateTimeOffset now)
    {
        _consents.Add(new Consent(purpose, Consent.Current, agrees, now));
        _news.Enqueue(_consents[^1]);
    }

    /// <summary>What they decided since this was last asked for, to be written down elsewhere too; null where there is nothing more.</summary>
    public Consent? TakeNews() => _news.TryDequeue(out var consent) ? consent : null;

    /// <summary>Something they said may disclose a risk. A lesser one leaves a greater one standing, as open as before.</summary>
    public void Disclose(RiskCategory category, RiskTier tier, DateTimeOffset now)
    {
        Risk = Risk is { } standing && standing.Tier > tier ? standing with { At = now, WasAnswered = false } : new DisclosedRisk(category, tier, now);
        IsWrittenToNeutrally |= category == RiskCategory.DomesticAbuse;
        FlaggedAt = tier > RiskTier.Ambiguous && Allows(ConsentPurpose.Coach) ? now : FlaggedAt;
    }

    /// <summary>They say that they are safe: the first time it stays in mind, the next time that they are asked it is over.</summary>
    public void SayIsSafe() => Risk = Risk is { WasAnswered: false, Tier: > RiskTier.Ambiguous } ? Risk with { WasAnswered = true } : null;

    /// <summary>They would rather go on, or stop, than say how they are. They are asked again another time.</summary>
    public void LeaveOpen() => Risk = Risk is null ? null : Risk with { WasAnswered = true };

    /// <summary>They put down, or leave out, a line of their safety plan.</summary>
    public void PlanForSafety(Answer line)
    {
        ArgumentNullException.ThrowIfNull(line);
        _safetyPlan.RemoveAll(known => known.QuestionId == line.QuestionId);
        if (!line.Skipped)
        {
            _safetyPlan.Add(line);
        }
    }
}
