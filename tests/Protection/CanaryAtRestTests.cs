using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.CheckIns;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Protection;

/// <summary>A string that nothing else holds is told in every way, and stands afterwards in no file of the database, no log of it and no dump.</summary>
public sealed class CanaryAtRestTests
{
    private const string Canary = "canary7b2e90";
    private const string InClear = "dl_control5d1";

    [Fact]
    public async Task What_people_tell_stands_in_no_file_of_SQLite()
    {
        await using var host = TestHost.Start();
        await TellAsync(host);

        AssertSealed(Directory.GetFiles(host.Data.Path, "smartbot.db*"), 2);
        await host.StopAsync();
        AssertSealed(Directory.GetFiles(host.Data.Path, "smartbot.db*"), 1);
    }

    [Fact]
    public async Task What_people_tell_stands_in_no_file_of_PostgreSQL_and_in_no_dump()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var host = TestHost.Start(null, database.Settings);
        await TellAsync(host);
        using var folder = new TemporaryFolder();
        var dump = Path.Combine(folder.Path, "dump.sql");
        Assert.Equal((0, ""), await database.RunAsync("pg_dump", "--inserts", "--file", dump));
        AssertSealed([dump], 1);

        await database.ExecuteAsync("CHECKPOINT");
        var data = (await host.Service<Database>().ReadAsync(
            work => work.Context.Database.SqlQuery<string>($"SELECT current_setting('data_directory') AS \"Value\"").ToListAsync(), default)).Single();
        var own = (await host.Service<Database>().ReadAsync(
            work => work.Context.Database.SqlQuery<string>($"SELECT oid::text AS \"Value\" FROM pg_database WHERE datname = current_database()").ToListAsync(), default)).Single();
        AssertSealed([.. Directory.GetFiles(Path.Combine(data, "base", own)), .. Directory.GetFiles(Path.Combine(data, "pg_wal"))], 2);
    }

    private static async Task TellAsync(TestHost host)
    {
        var client = await DirectLineClient.ForAsync(host, InClear);
        using var talk = await RawGoalTalk.OnStreamAsync(client);
        await talk.GreetingAsync();
        await talk.SayAsync(new { text = "yes" });
        await talk.SayAsync(new { text = $"more time for {Canary}", channelData = new { clientActivityID = Canary }, value = new { nonce = Canary, kind = Canary } });
        await talk.SayAsync(new { text = $"just me and {Canary}" });
        await client.PostAsync(new { type = "message", text = Canary, name = Canary, localTimezone = Canary, value = new { action = "answer", nonce = Canary, words = Canary } });
        var goals = await host.Service<IGoalStore>().ListAsync($"directline/{InClear}", default);
        Assert.Contains(goals[0].Answers, answer => answer.Words.Contains(Canary, StringComparison.Ordinal));

        var person = Participant.Meet($"test/{InClear}", Followed.Begun);
        person.Notice(Canary, "en", Canary, Followed.Elsewhere($"https://{Canary}.example.org/") with { BotName = Canary, TenantId = Canary }, Followed.Begun);
        var shared = Followed.Goal("g", person, change: goal => goal.Accept(new Answer { QuestionId = "why", Words = Canary, At = Followed.Begun }, 1));
        shared.Invite($"{Canary}-code", Followed.Begun);
        await Followed.StoreAsync(host.Service<Database>(), person, shared);
        Assert.NotNull(await host.Service<IGoalStore>().FindInvitedAsync($"{Canary}-code", default));
    }

    // What is known to stand there in clear is found, so the files are the right ones.
    private static void AssertSealed(string[] files, int least)
    {
        Assert.True(files.Length >= least, "There are too few files.");
        var found = files.ToDictionary(file => file, File.ReadAllBytes);
        Assert.Contains(found.Values, bytes => Holds(bytes, Encoding.UTF8.GetBytes(InClear)));
        foreach (var (file, bytes) in found)
        {
            Assert.False(Holds(bytes, Encoding.UTF8.GetBytes(Canary)), file);
            Assert.False(Holds(bytes, Encoding.Unicode.GetBytes(Canary)), file);
        }
    }

    private static bool Holds(byte[] bytes, byte[] part) => bytes.AsSpan().IndexOf(part) >= 0;
}
