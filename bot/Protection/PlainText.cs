using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Data.Providers;

namespace SmartBot.Protection;

/// <summary>Seals, once, what an earlier version stored in clear. After that, what stands in clear is refused.</summary>
internal sealed class PlainText(DataKeys keys, MasterKeys masters, StorageProvider provider)
{
    private const int Batch = 200;
    private const string OldButton = "button ";
    private const string Done = "sealing";

    /// <summary>Seals what is not sealed, wherever an earlier start was stopped in it, and leaves nothing of it in the files.</summary>
    public async Task SealAsync(SmartBotContext context, CancellationToken cancellationToken)
    {
        if (await context.UsedOnce.AnyAsync(used => used.Id == Done, cancellationToken))
        {
            return;
        }

        await SealAllAsync<GoalRow>(cancellationToken);
        await SealAllAsync<ParticipantRow>(cancellationToken);
        await SealAllAsync<LoggedActivity>(cancellationToken);
        await SealAllAsync<StateItem>(cancellationToken);
        await SealRestAsync(context, cancellationToken);
        if (await context.DataKeys.AnyAsync(cancellationToken))
        {
            await provider.RewriteAsync(context, cancellationToken);
        }

        context.Add(new UsedOnce { Id = Done, ExpiresAt = DateTimeOffset.MaxValue });
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private async Task SealAllAsync<T>(CancellationToken cancellationToken)
        where T : class, ISealedRow
    {
        // Read on by one connection while another writes: to look for the rest after each batch would take days on a large table.
        await using var reading = provider.CreateContext();
        await using var work = new UnitOfWork(provider.CreateContext(), "", keys);
        var rows = reading.Set<T>().AsNoTracking().Where(row => !EF.Property<string>(row, nameof(ISealedRow.Json)).StartsWith(Sealing.Mark));
        await foreach (var batch in rows.AsAsyncEnumerable().Chunk(Batch).WithCancellation(cancellationToken))
        {
            work.Context.AttachRange(batch);
            foreach (var row in batch)
            {
                Seal(row, await work.KeyAsync(row.OwnerId, cancellationToken));
            }

            await work.Context.SaveChangesAsync(cancellationToken);
            work.Context.ChangeTracker.Clear();
        }
    }

    private static void Seal(ISealedRow row, PersonKey key)
    {
        key.Seal(row, row.Json);
        if (row is GoalRow goal)
        {
            goal.InviteCode = GoalRow.CodeOf(goal.InviteCode);
        }
        else if (row is LoggedActivity { ClientActivityId: { } name } logged)
        {
            logged.ClientActivityId = key.Fingerprint(name);
        }
    }

    private async Task SealRestAsync(SmartBotContext context, CancellationToken cancellationToken)
    {
        foreach (var key in await context.DataProtectionKeys.ToListAsync(cancellationToken))
        {
            key.Xml = KeyRingDecryptor.Renew(key.Xml!, masters);
        }

        foreach (var button in await context.UsedOnce.Where(used => used.Id.StartsWith(OldButton)).ToListAsync(cancellationToken))
        {
            context.Remove(button);
            if (button.Id[OldButton.Length..].Split(' ', 2) is [var conversationId, var nonce])
            {
                context.Add(UsedOnce.Button(conversationId, nonce, button.ExpiresAt));
            }
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
