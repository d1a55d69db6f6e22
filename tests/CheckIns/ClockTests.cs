namespace SmartBot.Tests.CheckIns;

/// <summary>The clock is wrong, or the host was away (reliability: F10, F12).</summary>
public sealed class ClockTests
{
    private const string Evening = "2027-03-11T18:00:00Z";

    [Theory]
    [InlineData(-1)]
    [InlineData(-24)]
    public async Task A_clock_that_is_set_back_repeats_nothing(int hours)
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        Assert.Single(await host.AtAsync(Evening));

        host.Clock.AdjustTime(host.Clock.GetUtcNow().AddHours(hours));
        for (var hour = 0; hour < 24 - hours - 1; hour++)
        {
            Assert.Single(await host.AtAsync(host.Clock.GetUtcNow().AddHours(1).ToString("O")));
        }

        Assert.Equal(2, (await host.AtAsync("2027-03-12T18:00:00Z")).Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    public async Task A_clock_that_runs_ahead_and_comes_back_asks_once_for_each_day(int hours)
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        Assert.Empty(await host.AtAsync("2027-03-11T17:30:00Z"));

        // Ahead of its time is asked once, and not again when the time comes.
        host.Clock.AdjustTime(host.Clock.GetUtcNow().AddHours(hours));
        host.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Single(await host.QuietAsync());
        host.Clock.AdjustTime(host.Clock.GetUtcNow().AddHours(-hours));

        Assert.Single(await host.AtAsync(Evening));
        Assert.Single(await host.AtAsync("2027-03-12T17:00:00Z"));
    }

    [Fact]
    public async Task A_claim_from_before_the_clock_was_set_back_holds_nobody_up()
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        var until = DateTimeOffset.Parse("2027-03-12T18:01:00Z", null).ToUnixTimeMilliseconds();
        await host.ExecuteAsync($"""UPDATE "Goals" SET "Lease" = 'of a process that is gone', "LeasedUntil" = {until}""");

        Assert.Single(await host.AtAsync(Evening));
    }

    [Fact]
    public async Task Three_days_down_are_one_message()
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        await host.MeetAsync("dl_bob", goals: 2);
        await host.Host.StopAsync();
        host.Clock.AdjustTime(DateTimeOffset.Parse("2027-03-14T12:00:00Z", null));
        await host.Host.RestartAsync();

        var said = await host.QuietAsync();
        Assert.Equal(["directline/dl_ann", "directline/dl_bob"], said.Select(activity => activity.OwnerId).Order());

        // What was made up for on the day of the next one counts for it.
        Assert.Equal(2, (await host.AtAsync("2027-03-15T17:00:00Z")).Count);
        Assert.Equal(new DateOnly(2027, 3, 15), (await host.GoalAsync("dl_ann-1")).NextOn);
    }

    [Theory]
    [InlineData("2027-03-28T01:30:00Z", "2027-03-29T00:30:00Z")] // 01:30 is left out, and becomes 02:30
    [InlineData("2027-10-31T00:30:00Z", "2027-11-01T01:30:00Z")] // 01:30 comes twice, and the first counts
    public async Task The_night_of_a_clock_change_has_one_check_in(string due, string next)
    {
        var night = DateTimeOffset.Parse(due, null);
        await using var host = new CheckInHost(night.AddDays(-1));
        await host.MeetAsync("dl_ann", rhythm: new([DayOfWeek.Sunday, DayOfWeek.Monday], new TimeOnly(1, 30)), begun: night.AddDays(-1));

        Assert.Empty(await host.AtAsync(night.AddSeconds(-1).ToString("O")));
        Assert.Single(await host.AtAsync(due));
        Assert.Single(await host.AtAsync(night.AddMinutes(90).ToString("O")));

        Assert.Equal(DateTimeOffset.Parse(next, null), (await host.GoalAsync("dl_ann-1")).NextAt);
    }
}
