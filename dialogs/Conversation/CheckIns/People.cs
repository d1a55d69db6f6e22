using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>The people whom the assistant talks with, and what a turn tells of them.</summary>
public sealed class People(IParticipantStore store, TimeProvider clock)
{
    // After so long it says again that it is a program.
    private static readonly TimeSpan LongAway = TimeSpan.FromDays(7);

    // A person heard within this time is likely to be in the middle of something.
    private static readonly TimeSpan Busy = TimeSpan.FromMinutes(30);

    private const string AwayKey = "SmartBot.Away";

    /// <summary>Whether this turn is the first for a long time.</summary>
    public static bool WasAway(ITurnContext turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.TurnState.ContainsKey(AwayKey);
    }

    /// <summary>The person of a turn, as far as they are known before it.</summary>
    public async Task<Participant> OfAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var ownerId = Person.OwnerOf(turn.Activity);
        return await store.FindAsync(ownerId, cancellationToken) ?? Participant.Meet(ownerId, clock.GetUtcNow());
    }

    /// <summary>One person; null where they are new.</summary>
    public Task<Participant?> FindAsync(string ownerId, CancellationToken cancellationToken) => store.FindAsync(ownerId, cancellationToken);

    public Task SaveAsync(Participant person, CancellationToken cancellationToken) => store.SaveAsync(person, cancellationToken);

    /// <summary>Whether the person is likely to be in the middle of something.</summary>
    public bool IsBusy(Participant person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return clock.GetUtcNow() - person.SeenAt < Busy;
    }

    /// <summary>Whether the person was last heard so long ago that the assistant says again what it is.</summary>
    public bool IsLongAway(Participant person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return clock.GetUtcNow() - person.SeenAt >= LongAway;
    }

    /// <summary>Takes in what a message of theirs tells of a person.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="asked">When the assistant last came back to them by itself; null where it has not.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether they tell the time by another zone than before, so that what is planned has to be planned anew.</returns>
    public async Task<bool> NoticeAsync(ITurnContext turn, DateTimeOffset? asked, CancellationToken cancellationToken)
    {
        var person = await OfAsync(turn, cancellationToken);
        var (activity, zone) = (turn.Activity, person.ZoneId);
        if (IsLongAway(person) && !(clock.GetUtcNow() - asked < LongAway))
        {
            turn.TurnState.Set(AwayKey, "yes");
        }

        if (person.ETag is null && !person.Allows(ConsentPurpose.Keep))
        {
            return false;
        }

        var isNew = person.Notice(
            activity.From?.Name ?? "", activity.Locale ?? person.Locale, Person.ZoneIdOf(activity) ?? zone, AddressOf(activity), clock.GetUtcNow());
        if (isNew || person.ETag is null)
        {
            await store.SaveAsync(person, cancellationToken);
        }

        return person.ZoneId != zone;
    }

    private static ConversationAddress AddressOf(Activity activity) => new()
    {
        ChannelId = activity.ChannelId,
        ServiceUrl = Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) ? url : null,
        ConversationId = activity.Conversation.Id,
        ConversationType = activity.Conversation.ConversationType,
        TenantId = activity.Conversation.TenantId,
        UserId = activity.From?.Id ?? "",
        BotId = activity.Recipient?.Id ?? "",
        BotName = activity.Recipient?.Name,
    };
}
