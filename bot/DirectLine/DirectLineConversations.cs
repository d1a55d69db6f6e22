using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>Gives people their conversations.</summary>
internal sealed class DirectLineConversations(Database database, TimeProvider time)
{
    /// <summary>The id of the person's newest conversation; a new one where they have none.</summary>
    public Task<string> ForUserAsync(string userId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async context => await context.Conversations
                .Where(conversation => conversation.UserId == userId)
                .OrderByDescending(conversation => conversation.CreatedAt)
                .Select(conversation => conversation.Id)
                .FirstOrDefaultAsync(cancellationToken) ?? Create(userId, context),
            cancellationToken);

    /// <summary>The id of a new conversation, which nobody can guess.</summary>
    public Task<string> CreateAsync(string userId, CancellationToken cancellationToken) =>
        database.WriteAsync(context => Task.FromResult(Create(userId, context)), cancellationToken);

    private string Create(string userId, SmartBotContext context)
    {
        var conversation = new Conversation
        {
            Id = RandomNumberGenerator.GetHexString(32, lowercase: true),
            UserId = userId,
            CreatedAt = time.GetUtcNow(),
        };
        context.Add(conversation);
        return conversation.Id;
    }
}
