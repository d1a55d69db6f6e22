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
            async work => await work.Context.Conversations
                .OwnedBy(DirectLineChannel.OwnerOf(userId))
                .OrderByDescending(conversation => conversation.CreatedAt)
                .Select(conversation => conversation.Id)
                .FirstOrDefaultAsync(cancellationToken) ?? Create(userId, work),
            cancellationToken);

    /// <summary>Whether a conversation is there, and the person's own.</summary>
    public Task<bool> IsOfUserAsync(string conversationId, string userId, CancellationToken cancellationToken) =>
        database.ReadAsync(
            work => work.Context.Conversations.OwnedBy(DirectLineChannel.OwnerOf(userId)).AnyAsync(row => row.Id == conversationId, cancellationToken),
            cancellationToken);

    /// <summary>The id of a new conversation, which nobody can guess.</summary>
    public Task<string> CreateAsync(string userId, CancellationToken cancellationToken) =>
        database.WriteAsync(work => Task.FromResult(Create(userId, work)), cancellationToken);

    private string Create(string userId, UnitOfWork work)
    {
        var conversation = new Conversation
        {
            Id = RandomNumberGenerator.GetHexString(32, lowercase: true),
            ChannelId = DirectLineChannel.Id,
            OwnerId = DirectLineChannel.OwnerOf(userId),
            CreatedAt = time.GetUtcNow(),
        };
        work.Context.Add(conversation);
        return conversation.Id;
    }
}
