using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using SmartBot.Data;

namespace SmartBot.Audit;

/// <summary><c>SmartBot audit verify</c>: walks the chain of the audit and says whether it is whole, while a host goes on working on it.</summary>
internal static class AuditCommand
{
    public const string Name = "audit";

    private const string Verify = "verify";
    private const string Expect = "--expect";
    private const string Usage = "Say what to do with the audit: audit verify, and where you noted its last hash, --expect HASH.";

    /// <summary>Looks at the whole chain.</summary>
    /// <param name="arguments"><c>verify</c>, <c>--expect HASH</c> where there is one, and settings as the host takes them.</param>
    /// <returns>What to tell the operator.</returns>
    /// <exception cref="StartRefusedException">The chain is broken, or could not be looked at; the message says which.</exception>
    public static async Task<string> RunAsync(string[] arguments)
    {
        if (arguments is not [Verify, .. var settings])
        {
            throw new StartRefusedException(Usage);
        }

        var configuration = WebApplication.CreateBuilder(settings).Configuration;
        var options = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new();
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        var expected = configuration[Expect.TrimStart('-')];
        if (expected is null && settings.Contains(Expect))
        {
            throw new StartRefusedException(Usage);
        }

        if (options.Provider == StorageOptions.Sqlite)
        {
            options.ConnectionString += ";Mode=ReadWrite"; // a file that is not there is not made
        }

        var provider = StorageSetup.Choose(options, NullLoggerFactory.Instance);
        using var open = provider as IDisposable;
        try
        {
            await using var context = provider.CreateContext();
            var entries = context.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence);
            return Tell(
                await AuditChain.VerifyAsync(entries.AsAsyncEnumerable(), CancellationToken.None),
                expected is null || await entries.AnyAsync(entry => entry.Hash == expected),
                expected);
        }
        catch (Exception failure) when (provider.IsUnavailable(failure) || failure is System.Data.Common.DbException)
        {
            throw new StartRefusedException($"The audit could not be read: {failure.GetBaseException().Message}", failure);
        }
    }

    private static string Tell(AuditFinding found, bool hasExpected, string? expected) => found switch
    {
        { Broken: { } sequence } => throw new StartRefusedException(
            $"The audit is broken at entry {sequence}: it, or one before it, was changed, removed, added or moved."),
        _ when !hasExpected => throw new StartRefusedException($"The audit has {found.Count} entries and none of them has the hash {expected}: its end was cut off."),
        { Count: 0 } => "0 entries, in order.",
        _ => $"{found.Count} entries, in order. The last has the hash {found.LastHash}.",
    };
}
