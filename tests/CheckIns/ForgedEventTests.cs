using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Turns;

namespace SmartBot.Tests.CheckIns;

/// <summary>Only the scheduler may say that a follow-up is due.</summary>
public sealed class ForgedEventTests
{
    [Fact]
    public async Task A_client_may_not_send_the_event_whatever_the_settings_say()
    {
        await using var host = new CheckInHost(("DirectLine:Events:0", FollowUpEvent.Name));
        await host.MeetAsync("dl_ann");
        var client = await DirectLineClient.ForAsync(host.Host, "dl_ann");

        using var answer = await client.PostAsync(new { type = "event", name = FollowUpEvent.Name, value = "dl_ann-1 check-in 2027-03-11" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await host.QuietAsync());
        Assert.Null((await host.GoalAsync("dl_ann-1")).OpenSlot);
    }

    [Fact]
    public async Task A_channel_elsewhere_may_not_send_it_either()
    {
        await using var host = await ChannelHost.StartAsync();

        using var answer = await host.PostAsync(null, activity =>
            (activity["type"], activity["name"], activity["value"]) = ("event", FollowUpEvent.Name, "g check-in 2027-03-11"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, await host.Host.Service<SmartBot.Data.Database>().ReadAsync(work => work.Context.Activities.CountAsync(), default));
    }
}
