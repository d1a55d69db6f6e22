using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.Support;

/// <summary>Keeps participants for a conversation in a test.</summary>
internal sealed class MemoryParticipantStore : IParticipantStore
{
    private readonly Dictionary<string, Participant> _people = [];

    public Task<Participant?> FindAsync(string ownerId, CancellationToken cancellationToken) => Task.FromResult(_people.GetValueOrDefault(ownerId));

    public Task SaveAsync(Participant participant, CancellationToken cancellationToken)
    {
        _people[participant.OwnerId] = participant;
        return Task.CompletedTask;
    }
}
