using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Support;
using SmartBot.Tests.Turns;

namespace SmartBot.Tests.CheckIns;

/// <summary>One person's check-in cannot be asked. The operator sees it, the person hears nothing of it, and nobody else is concerned.</summary>
public sealed class BrokenCheckInTests
{
    private const string Marker = "zebra-7";
    private const string Evening = "2027-03-11T18:00:00Z";
    private const string NextEvening = "2027-03-12T18:00:00Z";

    [Theory]
    [InlineData("state")]
    [InlineData("goal")]
    [InlineData("address")]
    [InlineData("no address")]
    public async Task What_cannot_be_read_stops_that_persons_check_in_alone(string what)
    {
        await using var host = new CheckInHost();
        var conversationId = await host.MeetAsync("dl_ann");
        await host.MeetAsync("dl_bob");
        await BreakAsync(host, what, conversationId);

        Assert.Equal("directline/dl_bob", Assert.Single(await host.AtAsync(Evening)).OwnerId);
        var problem = await host.ProblemOfAsync("dl_ann-1");
        Assert.All(await host.AtAsync(NextEvening), said => Assert.Equal("directline/dl_bob", said.OwnerId));

        Assert.Equal(what switch { "state" => "CorruptStateException", "no address" => "NoAddress", _ => problem }, problem);
        Assert.NotNull(problem);
        Assert.Equal(1, host.Figures["smartbot.follow_ups.failed"]);
        Assert.Contains(host.Log.Lines, line => line.Contains("is not followed up any more", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains(Marker, StringComparison.Ordinal) && !line.Contains("UPDATE", StringComparison.Ordinal));
        Assert.Equal(0, await host.Database.ReadAsync(work => work.Context.Activities.CountAsync(logged => logged.ConversationId == conversationId), default));
        Assert.Equal(0, host.Figures["smartbot.dead_letters"]);
    }

    [Fact]
    public async Task Once_the_broken_state_is_set_aside_the_person_is_asked_again()
    {
        await using var host = new CheckInHost();
        await BreakAsync(host, "state", await host.MeetAsync("dl_ann"));
        Assert.Empty(await host.AtAsync(Evening));

        using var talk = await RawGoalTalk.OnStreamAsync(await DirectLineClient.ForAsync(host.Host, "dl_ann"));
        await talk.SayAsync(new { text = "hello" });
        host.Move("2027-03-11T19:30:00Z");

        Assert.Single(await host.QuietAsync());
        Assert.Null(await host.ProblemOfAsync("dl_ann-1"));
    }

    [Fact]
    public async Task A_turn_that_leaves_the_goal_as_it_was_is_not_run_for_ever()
    {
        var turns = 0;
        await using var host = new CheckInHost(null, new TellingBot((_, _) =>
        {
            Interlocked.Increment(ref turns);
            return Task.CompletedTask;
        }));
        await host.MeetAsync("dl_ann");

        await host.AtAsync(Evening);
        await host.AtAsync("2027-03-11T18:10:00Z");

        Assert.Equal((1, "StillDue"), (turns, await host.ProblemOfAsync("dl_ann-1")));
    }

    [Fact]
    public async Task A_failure_of_the_turn_itself_is_tried_three_times_and_then_kept_for_the_operator()
    {
        var turns = 0;
        await using var host = new CheckInHost(null, new TellingBot((_, _) =>
        {
            Interlocked.Increment(ref turns);
            throw new InvalidOperationException(Marker);
        }));
        await host.MeetAsync("dl_ann");

        Assert.Empty(await host.AtAsync(Evening));

        Assert.Equal((3, "InvalidOperationException"), (turns, await host.ProblemOfAsync("dl_ann-1")));
    }

    [Fact]
    public async Task A_database_that_is_away_for_a_moment_costs_nobody_their_check_in()
    {
        var turns = 0;
        await using var host = new CheckInHost(null, new TellingBot((_, _) => Interlocked.Increment(ref turns) == 1
            ? throw new StorageUnavailableException(new TimeoutException())
            : throw new InvalidOperationException()));
        await host.MeetAsync("dl_ann");
        host.Move(Evening);
        while (Volatile.Read(ref turns) == 0)
        {
            await Task.Yield();
        }

        Assert.Null(await host.ProblemOfAsync("dl_ann-1"));
        await host.AtAsync("2027-03-11T18:01:05Z");

        Assert.NotNull(await host.ProblemOfAsync("dl_ann-1"));
        Assert.Equal(4, turns);
    }

    private static async Task BreakAsync(CheckInHost host, string what, string conversationId)
    {
        switch (what)
        {
            case "state":
                await host.ExecuteAsync(
                    $"""INSERT INTO "BotState" ("Key", "OwnerId", "Json", "ETag") VALUES ({$"directline/conversations/{conversationId}"}, 'directline/dl_ann', {Marker}, 'e')""");
                break;
            case "goal":
                await Opened.ChangeAsync<GoalRow>(host.Database, goals => goals.Where(goal => goal.OwnerId == "directline/dl_ann"), _ => Marker);
                break;
            case "address":
                await ChangeAddressAsync(host, Marker);
                break;
            default:
                await ChangeAddressAsync(host, null);
                break;
        }
    }

    private static Task ChangeAddressAsync(CheckInHost host, string? address) => Opened.ChangeAsync<ParticipantRow>(
        host.Database,
        people => people.Where(person => person.OwnerId == "directline/dl_ann"),
        json =>
        {
            var person = JsonNode.Parse(json)!;
            person["Address"] = address;
            return person.ToJsonString();
        });
}
