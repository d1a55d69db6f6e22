using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SmartBot.Data;
using SmartBot.Turns;

namespace SmartBot.MyData;

/// <summary>Has people deleted who have said nothing for as long as <see cref="RetentionOptions.Days"/> says, just as if they had asked for it.</summary>
internal sealed class Retention(Database database, EraseRequests requests, IOptions<RetentionOptions> options, TimeProvider time) : BackgroundService
{
    private const int Batch = 100;

    private static readonly TimeSpan Sweep = TimeSpan.FromHours(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        options.Value.Days is { } days
            ? Sweeping.RunAsync(Sweep, time, (_, cancellationToken) => LookAsync(time.GetUtcNow().AddDays(-days), cancellationToken), stoppingToken)
            : Task.CompletedTask;

    private async Task LookAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        foreach (var ownerId in await AwayAsync(before, cancellationToken))
        {
            await requests.AskAsync(ownerId, isAsked: false, TimeSpan.Zero, cancellationToken);
        }
    }

    // By what they said themselves: the assistant may have written to them since.
    private Task<List<string>> AwayAsync(DateTimeOffset before, CancellationToken cancellationToken) => database.ReadAsync(
        work => work.Context.Conversations
            .Where(row => !work.Context.Erasures.Any(wish => wish.OwnerId == row.OwnerId))
            .GroupBy(row => row.OwnerId)
            .Where(ofOne => ofOne.All(row => row.CreatedAt < before
                && !work.Context.Activities.Any(said => said.ConversationId == row.Id && said.Origin == ActivityOrigin.Person && said.At >= before)))
            .Select(ofOne => ofOne.Key)
            .Take(Batch)
            .ToListAsync(cancellationToken),
        cancellationToken);
}
