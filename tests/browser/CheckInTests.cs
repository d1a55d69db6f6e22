using Deque.AxeCore.Playwright;
using Microsoft.Data.Sqlite;
using static Microsoft.Playwright.Assertions;

namespace SmartBot.Tests.Browser;

/// <summary>The assistant comes back in the chat page: while it is open, and for a person who opens it later.</summary>
public sealed class CheckInTests(Chromium chromium) : PageTest(chromium)
{
    private const string Question = "How many times was it this week?";

    [Fact]
    public async Task A_check_in_arrives_in_an_open_page_and_is_answered_there_and_one_waits_in_a_page_that_is_opened_later()
    {
        var visit = await OpenAsync();
        await SaveGoalAsync(visit);
        await MakeDueAsync();
        await Expect(visit.LastMessage).ToContainTextAsync(Question);
        await Expect(visit.LastMessage).ToContainTextAsync("stop check-ins");
        await visit.PictureAsync("check-in");
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(violation => violation.Id));

        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "2", Exact = true }).ClickAsync();
        await Expect(visit.LastMessage).ToContainTextAsync("What helped?");
        await visit.SayAsync("a dry week");
        await visit.SayAsync("Keep it as it is");
        await Expect(visit.LastMessage).ToContainTextAsync("I'll ask again on");

        await visit.Page.GotoAsync("about:blank");
        await MakeDueAsync();
        await AskedAsync(times: 2);
        await visit.OpenAsync();
        await Expect(visit.Messages.Filter(new() { HasText = Question })).ToHaveCountAsync(2);
        await Expect(visit.LastMessage).ToContainTextAsync(Question);
    }

    private static async Task SaveGoalAsync(Visit visit)
    {
        await visit.SaveGoalAsync();
        await Expect(visit.LastMessage).ToContainTextAsync("Shall I come back and ask how it goes?");
        await visit.SayAsync("yes");
        await Expect(visit.LastMessage).ToContainTextAsync("I'll ask how it goes: Sundays at 6 pm.");
    }

    // As if the day had come: the host's clock is this machine's.
    private async Task MakeDueAsync()
    {
        await using var database = await DatabaseAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "UPDATE \"Goals\" SET \"NextAt\" = 1 WHERE \"NextAt\" IS NOT NULL";
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private async Task AskedAsync(int times)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var database = await DatabaseAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM \"Activities\" WHERE \"Origin\" = 1 AND \"TurnId\" LIKE 'follow-up %'";
        while (Convert.ToInt32(await command.ExecuteScalarAsync(patience.Token), null) < times)
        {
            await Task.Yield();
        }
    }

    private async Task<SqliteConnection> DatabaseAsync()
    {
        var database = new SqliteConnection($"Data Source={Host.DatabaseFile}");
        await database.OpenAsync();
        return database;
    }
}
