using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>Reads the transcript of a conversation, a page at a time.</summary>
internal sealed class ConversationReader(Database database)
{
    private const int PageSize = 200;

    /// <summary>Reads on from a watermark. One that this conversation never gave reads everything: better twice than not at all.</summary>
    /// <exception cref="ConversationGoneException">It was deleted.</exception>
    public Task<LogPage> ReadAsync(string conversationId, long watermark, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async work =>
            {
                var last = await LastSequence(work, conversationId).Select(sequence => (long?)sequence).SingleOrDefaultAsync(cancellationToken)
                    ?? throw new ConversationGoneException();
                var after = watermark >= 0 && watermark <= last ? watermark : 0;
                var found = await work.Context.Activities
                    .Where(logged => logged.ConversationId == conversationId && logged.Sequence > after)
                    .OrderBy(logged => logged.Sequence)
                    .Take(PageSize)
                    .AsNoTracking()
                    .ToListAsync(cancellationToken);
                var said = new List<string>();
                foreach (var logged in found.Where(logged => logged.Origin != ActivityOrigin.Channel))
                {
                    said.Add(await work.OpenOrNothingAsync(logged, cancellationToken));
                }

                // What cannot be opened is left out: the rest of the talk is whole.
                return new LogPage([.. said.Where(json => json.Length > 0)], found.Count > 0 ? found[^1].Sequence : after, found.Count < PageSize);
            },
            cancellationToken);

    /// <summary>The sequence of the latest activity; null where there is no such conversation of this person's.</summary>
    public Task<long?> LastSequenceAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            work => LastSequence(work, conversationId).Select(last => (long?)last).SingleOrDefaultAsync(cancellationToken),
            cancellationToken);

    private static IQueryable<long> LastSequence(UnitOfWork work, string conversationId) =>
        work.Context.Conversations
            .Where(conversation => conversation.Id == conversationId)
            .Select(conversation => conversation.LastSequence);

    /// <summary>The sequence of the latest activity in each of these conversations.</summary>
    public Task<Dictionary<string, long>> LastSequencesAsync(IReadOnlyCollection<string> conversationIds, CancellationToken cancellationToken) =>
        database.ReadAsync(
            work => work.Context.Conversations
                .AsNoTracking()
                .Where(conversation => conversationIds.Contains(conversation.Id))
                .ToDictionaryAsync(conversation => conversation.Id, conversation => conversation.LastSequence, cancellationToken),
            cancellationToken);
}
