using SmartBot.Dialogs.Goals;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.CheckIns;

/// <summary>The assistant comes back to people on our own channel.</summary>
public sealed class CheckInTests
{
    private const string Evening = "2027-03-11T18:00:00Z";

    [Fact]
    public async Task A_check_in_comes_at_its_time_into_the_persons_conversation_and_once()
    {
        await using var host = new CheckInHost();
        var conversationId = await host.MeetAsync("dl_ann");

        Assert.Empty(await host.AtAsync("2027-03-11T17:59:59Z"));
        var said = Assert.Single(await host.AtAsync(Evening));
        Assert.Single(await host.AtAsync("2027-03-12T17:59:59Z"));

        Assert.Equal(conversationId, said.ConversationId);
        Assert.Equal(new DateOnly(2027, 3, 12), (await host.GoalAsync("dl_ann-1")).NextOn);
        Assert.Equal(1, host.Figures["smartbot.follow_ups.sent"]);
    }

    [Fact]
    public async Task The_person_sees_the_question_at_once_and_nothing_of_what_set_it_off()
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        await host.AtAsync(Evening);
        var client = await DirectLineClient.ForAsync(host.Host, "dl_ann");

        var all = await client.ReadAllAsync();

        var question = Assert.Single(all, activity => activity.GetProperty("type").ValueEquals("message"));
        Assert.All(all, activity => Assert.Equal("bot", activity.GetProperty("from").GetProperty("role").GetString()));
        Assert.All(all, activity => Assert.NotEqual("smartbot/follow-up", activity.TryGetProperty("name", out var name) ? name.GetString() : null));
        Assert.False(question.TryGetProperty("replyToId", out _));
    }

    [Fact]
    public async Task A_stop_before_and_after_the_turn_changes_nothing()
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        await host.Host.StopAsync();
        host.Clock.AdjustTime(DateTimeOffset.Parse(Evening, null));
        await host.Host.RestartAsync();
        Assert.Single(await host.QuietAsync());

        await host.Host.RestartAsync();

        Assert.Single(await host.QuietAsync());
    }

    [Fact]
    public async Task What_a_killed_process_had_claimed_is_asked_as_soon_as_the_next_one_starts()
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        await host.Host.StopAsync();
        host.Clock.AdjustTime(DateTimeOffset.Parse(Evening, null));
        await host.ExecuteInFileAsync($"""UPDATE "Goals" SET "Lease" = 'gone', "LeasedUntil" = {host.Clock.GetUtcNow().AddSeconds(59).ToUnixTimeMilliseconds()}""");

        await host.Host.RestartAsync();

        Assert.Single(await host.QuietAsync());
    }

    [Fact]
    public async Task Two_goals_due_at_once_are_one_question_and_the_other_comes_after_the_first()
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann", goals: 2);

        Assert.Single(await host.AtAsync(Evening));

        var goals = await host.Host.Service<IGoalStore>().ListAsync("directline/dl_ann", default);
        Assert.All(goals, goal => Assert.Equal(new DateOnly(2027, 3, 11), goal.OpenOn));
    }

    [Fact]
    public async Task Many_people_are_all_asked_in_batches()
    {
        const int People = 45;
        await using var host = new CheckInHost(("CheckIns:Batch", "10"), ("CheckIns:Parallel", "4"));
        for (var n = 0; n < People; n++)
        {
            await host.MeetAsync($"dl_{n}");
        }

        var said = await host.AtAsync(Evening);

        Assert.Equal(People, said.Count);
        Assert.Equal(People, said.DistinctBy(activity => activity.OwnerId).Count());
    }

    [Fact]
    public async Task What_is_late_waits_for_the_morning_rather_than_coming_in_the_night()
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        await host.Host.StopAsync();
        host.Clock.AdjustTime(DateTimeOffset.Parse("2027-03-11T23:30:00Z", null));
        await host.Host.RestartAsync();

        Assert.Empty(await host.QuietAsync());
        Assert.Empty(await host.AtAsync("2027-03-12T07:59:59Z"));
        Assert.Single(await host.AtAsync("2027-03-12T08:00:00Z"));
    }

    [Fact]
    public async Task Somebody_in_the_middle_of_something_else_is_asked_later_and_still_once()
    {
        await using var host = new CheckInHost();
        await host.MeetAsync("dl_ann");
        host.Clock.AdjustTime(DateTimeOffset.Parse("2027-03-11T17:50:00Z", null));
        var client = await DirectLineClient.ForAsync(host.Host, "dl_ann");
        using var talk = await RawGoalTalk.OnStreamAsync(client);
        await talk.SayAsync(new { text = "new goal" });

        Assert.Empty(await host.AtAsync("2027-03-11T18:00:05Z"));
        Assert.Single(await host.AtAsync("2027-03-11T19:10:00Z"));
        Assert.Single(await host.AtAsync("2027-03-12T07:00:00Z"));
    }

    [Theory]
    [InlineData("CheckIns:SweepSeconds", "0")]
    [InlineData("CheckIns:Batch", "1001")]
    [InlineData("CheckIns:Parallel", "-1")]
    [InlineData("CheckIns:LeaseSeconds", "x")]
    public void A_setting_that_makes_no_sense_stops_the_start(string name, string value) =>
        Assert.ThrowsAny<Exception>(() => new CheckInHost((name, value)));
}
