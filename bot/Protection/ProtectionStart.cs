using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.MyData;

namespace SmartBot.Protection;

/// <summary>
/// What has to be right before anybody is served: the keys are those of the database, who was erased stays erased after a
/// backup was restored, and nothing that an earlier version stored stands in clear.
/// </summary>
internal sealed partial class ProtectionStart(
    MasterKeys masters, DataKeys keys, ErasedKeys erased, PlainText plain, StorageProvider provider, ILogger<ProtectionStart> logger)
{
    /// <exception cref="StartRefusedException">A key is missing or is another one; the message says which. Nothing was written.</exception>
    public async Task RunAsync(SmartBotContext context, CancellationToken cancellationToken)
    {
        await CheckAsync(context, cancellationToken);
        await EraseAgainAsync(context, cancellationToken);
        await plain.SealAsync(context, cancellationToken);
    }

    private async Task CheckAsync(SmartBotContext context, CancellationToken cancellationToken)
    {
        var ring = await context.DataProtectionKeys.AsNoTracking().Select(key => key.Xml!).ToListAsync(cancellationToken);
        var needed = (await context.DataKeys.Select(key => key.MasterVersion).Distinct().ToListAsync(cancellationToken))
            .Union(ring.Select(KeyRingDecryptor.VersionOf).OfType<int>()).Order().ToList();
        if (masters.IsEmpty && needed.Count == 0)
        {
            LogMade(masters.Add());
        }

        foreach (var version in needed)
        {
            if (masters.Find(version) is null)
            {
                throw Refused($"Master key {version} is not in {masters.Source}");
            }

            if (!await FitsAsync(context, version, ring, cancellationToken))
            {
                throw Refused($"Master key {version} in {masters.Source} is not the one that this database was written with");
            }
        }
    }

    // One thing that it opens is proof; what it does not open beside that is one person's damage.
    private async Task<bool> FitsAsync(SmartBotContext context, int version, List<string> ring, CancellationToken cancellationToken)
    {
        await foreach (var key in context.DataKeys.AsNoTracking().Where(key => key.MasterVersion == version).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (Opens(() => keys.Open(key)))
            {
                return true;
            }
        }

        return ring.Exists(xml => KeyRingDecryptor.VersionOf(xml) == version && Opens(() => KeyRingDecryptor.Renew(xml, masters)));
    }

    private static bool Opens(Func<object> open)
    {
        try
        {
            return open() is not null;
        }
        catch (CorruptStateException)
        {
            return false;
        }
    }

    private async Task EraseAgainAsync(SmartBotContext context, CancellationToken cancellationToken)
    {
        var ids = await erased.ReadAsync(cancellationToken);
        foreach (var ownerId in await context.DataKeys.Where(key => ids.Contains(key.Id)).Select(key => key.OwnerId).ToListAsync(cancellationToken))
        {
            await using var transaction = await provider.BeginAsync(context, cancellationToken);
            await KeptRows.DeleteAsync(context, ownerId, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await (transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask);
        }
    }

    private static StartRefusedException Refused(string problem) => new(
        $"{problem}. Without it what people told cannot be read, so nothing was started or written.\n"
        + "Put the key back from its backup, or set Protection:KeyFolder or Protection:MasterKeys to where it is.");

    [LoggerMessage(Level = LogLevel.Warning, Message =
        "A master key was made: {File}. BACK IT UP NOW, apart from the database: without it nothing that people tell can ever be read again.")]
    private partial void LogMade(string file);
}
