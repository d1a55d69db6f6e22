using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.Support;

/// <summary>Keeps participants for a conversation in a test. With a clock everybody has agreed that what they say is kept.</summary>
internal sealed class MemoryParticipantStore(TimeProvider? clock = null) : IParticipantStore
{
    private readonly Dictionary<string, Participant> _people = [];

    public Task<Participant?> FindAsync(string ownerId, CancellationToken cancellationToken)
    {
        if (clock is not null && !_people.ContainsKey(ownerId))
        {
            _people[ownerId] = Participant.Meet(ownerId, clock.GetUtcNow());
            _people[ownerId].Decide(ConsentPurpose.Keep, agrees: true, clock.GetUtcNow());
        }

        return Task.FromResult(_people.GetValueOrDefault(ownerId));
    }

    public Task SaveAsync(Participant participant, CancellationToken cancellationToken)
    {
        _people[participant.OwnerId] = participant;
        return Task.CompletedTask;
    }
}
