using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.DirectLineJs;

public class DirectLineJsTests
{
    [SkippableTheory]
    [InlineData("polling")]
    [InlineData("websocket")]
    public async Task A_goal_is_set_through_Microsofts_own_client(string transport)
    {
        Skip.If(DirectLineJs.Missing is not null, DirectLineJs.Missing);
        await using var host = GoalConversation.StartHost();
        var session = await DirectLineClient.ForAsync(host, "dl_parent");
        using var client = DirectLineJs.Start(host, session, transport);

        await GoalConversation.HoldAsync(client);

        await GoalConversation.AssertStoredAsync(host, "dl_parent");
        Assert.Equal((await session.ReadAllAsync()).Select(ActivitySet.IdOf), await client.EndAsync());
    }

    [SkippableFact]
    public async Task Microsofts_own_client_goes_on_after_a_restart_and_sees_everything_once()
    {
        Skip.If(DirectLineJs.Missing is not null, DirectLineJs.Missing);
        await using var host = GoalConversation.StartHost();
        var session = await DirectLineClient.ForAsync(host, "dl_parent");
        using var client = DirectLineJs.Start(host, session, "websocket");

        await GoalConversation.HoldAsync(client, halfway: host.RestartAsync);

        await GoalConversation.AssertStoredAsync(host, "dl_parent");
        Assert.Equal((await session.At(host).ReadAllAsync()).Select(ActivitySet.IdOf), await client.EndAsync());
    }
}
