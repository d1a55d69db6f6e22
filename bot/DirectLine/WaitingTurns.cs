using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>The activities that the bot has yet to answer. They stand in the log, so a restart forgets none.</summary>
internal sealed class WaitingTurns(Database database)
{
    public Task<List<string>> ConversationsAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            context => Waiting(context).Select(logged => logged.ConversationId).Distinct().ToListAsync(cancellationToken),
            cancellationToken);

    /// <summary>The earliest of a conversation; null where all is answered.</summary>
    public Task<LoggedActivity?> NextAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            context => Waiting(context)
                .Where(logged => logged.ConversationId == conversationId)
                .OrderBy(logged => logged.Sequence)
                .FirstOrDefaultAsync(cancellationToken),
            cancellationToken);

    public Task DoneAsync(LoggedActivity turn, CancellationToken cancellationToken) =>
        database.WriteAsync(
            context => context.Activities
                .Where(logged => logged.ConversationId == turn.ConversationId && logged.Sequence == turn.Sequence)
                .ExecuteUpdateAsync(logged => logged.SetProperty(one => one.Waiting, false), cancellationToken),
            cancellationToken);

    private static IQueryable<LoggedActivity> Waiting(SmartBotContext context) =>
        context.Activities.AsNoTracking().Where(logged => logged.Waiting);
}
