namespace SmartBot.Tests.DirectLine;

public class GoalConversationTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_goal_is_set_by_a_raw_client_and_a_restart_in_the_middle_loses_nothing(bool isStreaming)
    {
        await using var host = GoalConversation.StartHost();
        var client = await DirectLineClient.ForAsync(host, "dl_parent");
        using var talk = await (isStreaming ? RawGoalTalk.OnStreamAsync(client) : RawGoalTalk.PollingAsync(client));

        await GoalConversation.HoldAsync(talk, halfway: async () =>
        {
            await host.RestartAsync();
            await talk.ReconnectAsync(client.At(host));
        });

        await GoalConversation.AssertStoredAsync(host, "dl_parent");
        Assert.Equal((await client.At(host).ReadAllAsync()).Select(ActivitySet.IdOf), talk.Ids);
    }

    [Fact]
    public async Task Two_people_set_their_goals_at_the_same_time_and_each_finds_their_own()
    {
        await using var host = GoalConversation.StartHost();
        var people = Enumerable.Range(0, 4).Select(n => $"dl_parent{n}").ToList();

        await Task.WhenAll(people.Select(async person =>
        {
            using var talk = await RawGoalTalk.OnStreamAsync(await DirectLineClient.ForAsync(host, person));
            await GoalConversation.HoldAsync(talk);
        }));

        foreach (var person in people)
        {
            await GoalConversation.AssertStoredAsync(host, person);
        }
    }

    [Fact]
    public async Task A_card_that_is_submitted_twice_saves_once()
    {
        await using var host = GoalConversation.StartHost();
        var client = await DirectLineClient.ForAsync(host, "dl_parent");
        using var talk = await RawGoalTalk.OnStreamAsync(client);
        await GoalConversation.HoldAsync(talk);
        var submitted = (await client.ReadAllAsync()).Last(activity => activity.TryGetProperty("value", out _) && activity.GetProperty("from").GetProperty("id").GetString() == "dl_parent");

        await talk.SayAsync(new { value = submitted.GetProperty("value") });

        await GoalConversation.AssertStoredAsync(host, "dl_parent");
    }
}
