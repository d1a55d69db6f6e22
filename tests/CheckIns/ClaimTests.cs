using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SmartBot.CheckIns;
using SmartBot.Data;

namespace SmartBot.Tests.CheckIns;

/// <summary>Who asks about what has come due, on each database.</summary>
public sealed class ClaimTests
{
    private static readonly DateTimeOffset Due = DateTimeOffset.Parse("2027-03-11T18:00:00Z", null);

    private readonly FakeTimeProvider _clock = new(Due);

    public static TheoryData<string> Providers => new(StorageOptions.Sqlite, StorageOptions.PostgreSql);

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Several_that_claim_at_once_get_each_follow_up_once_between_them(string provider)
    {
        const int Goals = 120;
        await using var storage = await SeededAsync(provider, Goals);

        var claimed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var (due, mine) = (DueFollowUps(storage, batch: 7), new List<DueFollowUp>());
            for (var claims = new Claims([], true); claims.IsMore;)
            {
                claims = await due.ClaimAsync(default);
                mine.AddRange(claims.Claimed);
            }

            return mine;
        })));

        var all = claimed.SelectMany(mine => mine).ToList();
        Assert.Equal(Goals, all.Count);
        Assert.Equal(Goals, all.DistinctBy(one => one.Event.GoalId).Count());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_claim_counts_until_its_lease_runs_out_and_no_longer(string provider)
    {
        await using var storage = await SeededAsync(provider, 1);
        var (first, second) = (DueFollowUps(storage), DueFollowUps(storage));
        var claimed = Assert.Single((await first.ClaimAsync(default)).Claimed);

        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Empty((await second.ClaimAsync(default)).Claimed);
        Assert.True(await first.IsStillDueAsync(claimed, default));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Single((await second.ClaimAsync(default)).Claimed);

        // What the first one has to say about it counts no more.
        Assert.False(await first.IsStillDueAsync(claimed, default));
        await first.StopAsync(claimed, "Late", default);
        await first.ReleaseAsync([claimed], default);
        Assert.Equal(1, await storage.Database.ReadAsync(
            work => work.Context.Goals.CountAsync(goal => goal.Lease != null), default));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Whoever_saves_the_goal_ends_a_claim_that_came_after_it_was_read(string provider)
    {
        await using var storage = await SeededAsync(provider, 1);
        var store = new EfGoalStore(storage.Database);
        var due = DueFollowUps(storage);
        await using var work = await storage.Database.BeginAsync("directline/dl_0", default);
        using (storage.Database.Enter(work))
        {
            var goal = Assert.Single(await store.ListAsync("directline/dl_0", default));
            goal.PutOff(Due.AddHours(1));
            await store.SaveAsync(goal, default);
        }

        var claimed = Assert.Single((await due.ClaimAsync(default)).Claimed);
        await storage.Database.CommitAsync(work, () => Task.FromResult(true), default);

        Assert.False(await due.IsStillDueAsync(claimed, default));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task What_was_stopped_is_claimed_by_nobody_until_the_goal_is_saved(string provider)
    {
        await using var storage = await SeededAsync(provider, 2);
        var due = DueFollowUps(storage);
        var claimed = (await due.ClaimAsync(default)).Claimed;
        await due.StopAsync(claimed[0], "Broken", default);
        await due.ReleaseAsync(claimed, default);
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(claimed[1].Event.GoalId, Assert.Single((await due.ClaimAsync(default)).Claimed).Event.GoalId);

        var store = new EfGoalStore(storage.Database);
        var goal = Assert.Single(await store.ListAsync(claimed[0].OwnerId, default));
        await store.SaveAsync(goal, default);
        Assert.Equal(goal.Id, Assert.Single((await due.ClaimAsync(default)).Claimed).Event.GoalId);
    }

    private static async Task<BareStorage> SeededAsync(string provider, int goals)
    {
        var storage = await BareStorage.CreateAsync(provider);
        await Followed.StoreAsync(storage.Database, Enumerable.Range(0, goals).Select(n => (object)Followed.Goal($"g{n}", Followed.Person($"directline/dl_{n}", null))));
        return storage;
    }

    private DueFollowUps DueFollowUps(BareStorage storage, int batch = 200) =>
        new(storage.Database, _clock, Options.Create(new CheckInsOptions { Batch = batch }));
}
