using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;

namespace SmartBot.MyData;

/// <summary>Reads all that is kept of a person.</summary>
internal sealed class MyDataReader(Database database, IGoalStore goals, IParticipantStore people, AuditLog audit, TimeProvider time)
{
    public async Task<MyDataFile> ReadAsync(string ownerId, CancellationToken cancellationToken)
    {
        var readable = await GoalsAsync(ownerId, cancellationToken);
        var self = Pseudonym.Of(ownerId);
        var counts = await CountAsync(ownerId, cancellationToken);
        return new MyDataFile(
            time.GetUtcNow(),
            await people.FindAsync(ownerId, cancellationToken),
            readable,
            await database.ReadAsync(work => ConversationsAsync(work, ownerId, cancellationToken), cancellationToken),
            await database.ReadAsync(work => StateAsync(work, ownerId, cancellationToken), cancellationToken),
            await database.ReadAsync(work => WaitingAsync(work, ownerId, cancellationToken), cancellationToken),
            [.. (await audit.AboutAsync(ownerId, cancellationToken)).Select(entry => new KeptEvent(entry.At, entry.Kind, entry.ActorId == self, entry.Detail))],
            counts["Goals"] - readable.Count);
    }

    /// <summary>How many rows each table has of a person.</summary>
    public Task<IReadOnlyDictionary<string, int>> CountAsync(string ownerId, CancellationToken cancellationToken) =>
        database.ReadAsync(work => KeptRows.CountAsync(work.Context, ownerId, cancellationToken), cancellationToken);

    // One that is damaged must not keep the rest from its owner.
    private async Task<IReadOnlyList<Goal>> GoalsAsync(string ownerId, CancellationToken cancellationToken)
    {
        try
        {
            return await goals.ListAsync(ownerId, cancellationToken);
        }
        catch (CorruptStateException)
        {
            return [];
        }
    }

    private static async Task<IReadOnlyList<KeptConversation>> ConversationsAsync(UnitOfWork work, string ownerId, CancellationToken cancellationToken)
    {
        var conversations = await work.Context.Conversations.AsNoTracking().OwnedBy(ownerId).OrderBy(row => row.CreatedAt).ToListAsync(cancellationToken);
        var said = await work.Context.Activities.AsNoTracking().OwnedBy(ownerId).OrderBy(row => row.Sequence).ToListAsync(cancellationToken);
        var messages = new List<(string ConversationId, KeptMessage Message)>();
        foreach (var row in said)
        {
            messages.Add((row.ConversationId, MessageOf(row, await work.OpenOrNothingAsync(row, cancellationToken))));
        }

        var byConversation = messages.ToLookup(one => one.ConversationId, one => one.Message);
        return [.. conversations.Select(row => new KeptConversation(row.Id, row.ChannelId, row.CreatedAt, [.. byConversation[row.Id]]))];
    }

    private static KeptMessage MessageOf(LoggedActivity row, string json)
    {
        var activity = Parse(json);
        return new KeptMessage(row.At, row.Origin, (activity as JsonObject)?["text"]?.ToString(), row.EditedAt, activity);
    }

    private static async Task<IReadOnlyList<KeptState>> StateAsync(UnitOfWork work, string ownerId, CancellationToken cancellationToken)
    {
        var states = new List<KeptState>();
        foreach (var row in await work.Context.BotState.AsNoTracking().OwnedBy(ownerId).OrderBy(row => row.Key).ToListAsync(cancellationToken))
        {
            states.Add(new KeptState(row.Key, Parse(await work.OpenOrNothingAsync(row, cancellationToken))));
        }

        return states;
    }

    private static async Task<IReadOnlyList<KeptWait>> WaitingAsync(UnitOfWork work, string ownerId, CancellationToken cancellationToken)
    {
        var inbox = await work.Context.Inbox.AsNoTracking().OwnedBy(ownerId).ToListAsync(cancellationToken);
        var outbox = await work.Context.Outbox.AsNoTracking().OwnedBy(ownerId).ToListAsync(cancellationToken);
        return
        [
            .. inbox.Select(row => new KeptWait(row.ConversationId, row.Sequence, IsToBeSent: false, row.DueAt, row.DeadAt)),
            .. outbox.Select(row => new KeptWait(row.ConversationId, row.Sequence, IsToBeSent: true, row.DueAt, row.DeadAt)),
        ];
    }

    // What is no JSON is given as the text that it is.
    private static JsonNode? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return JsonValue.Create(json);
        }
    }
}
