using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.MyData;
using SmartBot.Tests.CheckIns;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.MyData;

/// <summary>A person of whom something stands in every table.</summary>
internal static class Somebody
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Fills the tables; also with a goal that was set aside.</summary>
    /// <returns>The id of their conversation.</returns>
    public static async Task<string> FillAsync(Database database, string ownerId, Func<string, Goal>? goal = null)
    {
        var conversationId = $"c of {ownerId}";
        var (now, channel) = (SampleGoals.Now, ownerId.Split('/')[0]);
        var conversation = new SmartBot.Data.Conversation { Id = conversationId, ChannelId = channel, OwnerId = ownerId, CreatedAt = now };
        var said = conversation.Append(ActivityOrigin.Person, now);
        var answer = conversation.Append(ActivityOrigin.Bot, now);
        (said.Json, answer.Json) = ("""{"type":"message","text":"<b>hello & goodbye</b>"}""", """{"type":"message","text":"hi"}""");
        var aside = SampleGoals.Small(ownerId, $"aside of {ownerId}");
        await Followed.StoreAsync(
            database,
            conversation,
            said,
            answer,
            new InboxItem { ConversationId = conversationId, Sequence = said.Sequence, OwnerId = ownerId, DueAt = now, DeadAt = now },
            new OutboxItem { ConversationId = conversationId, Sequence = answer.Sequence, OwnerId = ownerId, DueAt = now, DeadAt = now },
            new StateItem { Key = $"{channel}/conversations/{conversationId}", OwnerId = ownerId, Json = """{"at":"the gate"}""", ETag = "1" },
            new StateItem { Key = $"aside/1/{conversationId}/{channel}/conversations/{conversationId}", OwnerId = ownerId, Json = "broken", ETag = "1" },
            UsedOnce.Button(conversationId, "tapped", now.AddDays(30)),
            Followed.Person(ownerId, Followed.OnDirectLine(conversationId, ownerId[(channel.Length + 1)..])),
            (goal ?? (owner => SampleGoals.Full(owner, $"goal of {owner}")))(ownerId),
            aside);
        await database.WriteAsync(
            work => work.Context.Goals.Where(row => row.Id == aside.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.SetAsideAt, now)), default);
        return conversationId;
    }

    /// <summary>How many rows there are of a person, by table.</summary>
    public static Task<IReadOnlyDictionary<string, int>> CountAsync(Database database, string ownerId) =>
        database.ReadAsync(work => KeptRows.CountAsync(work.Context, ownerId, default), default);

    /// <summary>Waits until that deletion is done.</summary>
    public static async Task<Erasure> DoneAsync(Database database, string receipt)
    {
        using var patience = new CancellationTokenSource(Patience);
        var id = Receipt.Read(receipt)!.Id;
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            if (await database.ReadAsync(work => work.Context.Erasures.AsNoTracking().SingleAsync(row => row.Id == id), default) is { DoneAt: not null } done)
            {
                return done;
            }
        }
    }
}
