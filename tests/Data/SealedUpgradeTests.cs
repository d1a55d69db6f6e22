using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.DirectLine;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Data;

/// <summary>A database of the last version that kept everything in clear: it reads the same afterwards, and nothing of it is left in clear.</summary>
public sealed class SealedUpgradeTests : IDisposable
{
    private const string Told = "zebra6c41";
    private const string InClear = "directline/dl_control";

    // As the version before wrote them, on both databases.
    private const string Rows = """
        INSERT INTO "Goals" ("Id", "OwnerId", "ProgrammeId", "Language", "ScriptVersion", "Status", "CreatedAt", "ChangedAt", "Revision", "Asking", "GoesDeeper",
            "OpenTopic", "Nudges", "NudgedOn", "NudgedFor", "WasOfferedSmaller", "Priority", "ChangeReason", "InviteCode", "Sentence", "StartOn", "TargetOn", "Rhythm",
            "FollowedFrom", "NextSlot", "NextOn", "NextAt", "AskedOn", "SnoozedSlot", "SnoozedUntil", "Unanswered", "Attained", "ETag", "Answers", "Steps", "Versions", "Agreements", "Reports")
        VALUES ('g1', 'directline/dl_control', 'smart', 'es', 7, 'Agreed', 1700000000123, 1700000001000, 9, NULL, TRUE,
            'steps', 1, 'what', 'Vague', FALSE, 2, NULL, '3456789ABC', 'I will hug zebra6c41 "at home".', '2027-03-11', '2027-04-30', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;BYHOUR=18;BYMINUTE=5',
            '2027-03-10', 'check-in', '2099-03-14', 4076503200000, '2027-03-12', 'review', '2027-03-20', 1, NULL, 'v1',
            '[{"At":1700000000500,"Date":null,"Number":"12.5","On":null,"Period":"P1W","QuestionId":"what","Skipped":false,"ToldWith":null,"Words":"12 hugs zebra6c41 🤗 \"a week\""},{"At":1700000000600,"Date":"2027-03-11","Number":3,"On":null,"QuestionId":"start","Skipped":true,"ToldWith":"what","Words":""}]',
            '[{"At":1700000000700,"AskedOn":null,"By":"2027-03-12","DoneOn":"2027-03-13","Measure":null,"What":"find zebra6c41","When":"friday","Who":"Mia"}]',
            '[{"At":1700000000800,"Number":1,"Reason":null,"Sentence":"I will hug."}]',
            '[{"At":1700000000900,"ById":"directline/mia","Follows":null,"Name":"Mia","Role":"Child","Verdict":"InPart","Version":1,"Words":"can i come too"}]',
            '[{"At":1700000000950,"Date":null,"Number":null,"On":"2027-03-12","QuestionId":"told","Skipped":false,"ToldWith":null,"Words":"went well zebra6c41"}]'),
        ('g2', 'aside/1700000005000/directline/dl_control', 'smart', 'en', 1, 'Draft', 1700000000000, 1700000001000, 1, NULL, FALSE,
            NULL, 0, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'check-in', '2027-03-14', 1, NULL, NULL, NULL, 0, NULL, 'v1', '[]', NULL, NULL, NULL, NULL),
        ('g3', 'directline/dl_old', 'smart', '', 1, 'Draft', 1700000000000, 1700000001000, 1, 'what', FALSE,
            NULL, 0, NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, '[]', NULL, NULL, NULL, NULL);
        INSERT INTO "Participants" ("OwnerId", "Name", "Locale", "ZoneId", "SeenAt", "ChecksBack", "ChecksBackSince", "QuietFrom", "QuietUntil", "PausedUntil", "ETag", "Address")
        VALUES ('directline/dl_control', 'Ann zebra6c41', 'en-GB', 'Europe/London', 1700000000000, TRUE, 1700000000001, '22:30:00', '07:15:00', '2027-04-01', 'v1',
            '{"BotId":"smartbot","BotName":null,"ChannelId":"directline","ConversationId":"c1","ConversationType":null,"ServiceUrl":"https://zebra6c41.example.org/","TenantId":null,"UserId":"dl_control"}');
        INSERT INTO "Conversations" ("Id", "ChannelId", "OwnerId", "CreatedAt", "StartedAt", "LastSequence", "LastAt", "ETag")
        VALUES ('c1', 'directline', 'directline/dl_control', 1700000000000, 1700000000000, 1, 1700000001000, 'v1');
        INSERT INTO "Activities" ("ConversationId", "Sequence", "OwnerId", "ActivityId", "ClientActivityId", "Origin", "At", "Json")
        VALUES ('c1', 1, 'directline/dl_control', 'c1|0000001', 'mine zebra6c41', 0, 1700000001000,
            '{"type":"message","id":"c1|0000001","channelId":"directline","conversation":{"id":"c1"},"from":{"id":"dl_control","role":"user"},"text":"hello zebra6c41"}');
        INSERT INTO "BotState" ("Key", "OwnerId", "Json", "ETag") VALUES ('directline/conversations/c1', 'directline/dl_control', '{"Said":"zebra6c41"}', 'v1'),
            ('aside/1700000005000/0123/directline/conversations/c1', 'directline/dl_control', 'broken zebra6c41', 'v1');
        INSERT INTO "UsedOnce" ("Id", "ExpiresAt") VALUES ('button c1 zebra6c41', 4076503200000);
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_SQLite_had_in_clear_is_sealed_at_the_first_start_and_reads_the_same()
    {
        var connection = $"Data Source={_folder.Path}/smartbot.db;Pooling=False";
        await using (var before = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(connection).Options))
        {
            await FillAsync(before);
            await ExecuteAsync(before, """UPDATE "Goals" SET "Answers" = 'no JSON' WHERE "Id" = 'g2'""");
            Assert.True(IsInFiles(Told));
        }

        await using var host = EchoHost.Start(("Storage:ConnectionString", connection));
        await AssertSameAsync(host);
        Assert.True(IsInFiles(InClear));
        Assert.False(IsInFiles(Told));
    }

    [Fact]
    public async Task What_PostgreSQL_had_in_clear_is_sealed_at_the_first_start_and_reads_the_same()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using (var before = new PostgreSqlContext(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(database.ConnectionString).Options))
        {
            await FillAsync(before);
        }

        await using var host = EchoHost.Start(database.Settings);
        await AssertSameAsync(host);
        var dump = Path.Combine(_folder.Path, "dump.sql");
        Assert.Equal((0, ""), await database.RunAsync("pg_dump", "--inserts", "--file", dump));
        Assert.True(IsInFiles(InClear));
        Assert.False(IsInFiles(Told));
    }

    [Fact]
    public async Task A_start_that_was_stopped_while_it_sealed_is_gone_on_with_by_the_next_one()
    {
        await using var host = EchoHost.Start();
        await host.Service<Database>().WriteAsync(
            async work =>
            {
                work.Context.Add(new StateItem { Key = "k", OwnerId = "directline/ann", Json = $$"""{"Said":"{{Told}}"}""", ETag = "v1" });
                return await work.Context.UsedOnce.Where(used => used.Id == "sealing").ExecuteDeleteAsync();
            },
            default);

        await host.RestartAsync();

        Assert.Equal($$"""{"Said":"{{Told}}"}""", Assert.Single(await Opened.RowsAsync<StateItem>(host.Service<Database>())).Json);
        Assert.DoesNotContain(
            Directory.GetFiles(host.Data.Path, "smartbot.db*"), file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Told)) >= 0);
    }

    private static async Task FillAsync(DbContext before)
    {
        await before.GetService<IMigrator>().MigrateAsync("FollowUps");
        await ExecuteAsync(before, Rows);
    }

    private static async Task AssertSameAsync(TestHost host)
    {
        var goals = host.Service<IGoalStore>();
        var goal = Assert.Single(await goals.ListAsync(InClear, default));
        Assert.Equal(
            (GoalStatus.Agreed, 7, 9, "es", true, "steps", 2, (int?)null), (goal.Status, goal.ScriptVersion, goal.Revision, goal.Language, goal.GoesDeeper, goal.OpenTopic, goal.Priority, goal.Attained));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1700000000123), goal.CreatedAt);
        Assert.Equal($"I will hug {Told} \"at home\".", goal.Sentence);
        Assert.Equal((new DateOnly(2027, 3, 11), new DateOnly(2027, 4, 30), new DateOnly(2027, 3, 20)), (goal.StartOn, goal.TargetOn, goal.SnoozedUntil));
        Assert.Equal(new Rhythm([DayOfWeek.Monday, DayOfWeek.Sunday], new TimeOnly(18, 5), 2), goal.Rhythm);
        Assert.Equal(
            new Answer { QuestionId = "what", Words = $"12 hugs {Told} 🤗 \"a week\"", Number = 12.5m, Period = "P1W", At = DateTimeOffset.FromUnixTimeMilliseconds(1700000000500) }, goal.Answers[0]);
        Assert.Equal((3m, true, new DateOnly(2027, 3, 11)), (goal.Answers[1].Number, goal.Answers[1].Skipped, goal.Answers[1].Date));
        Assert.Equal((new DateOnly(2027, 3, 12), new DateOnly(2027, 3, 13), "Mia"), (goal.Steps[0].By, goal.Steps[0].DoneOn, goal.Steps[0].Who));
        Assert.Equal("I will hug.", Assert.Single(goal.Versions).Sentence);
        Assert.Equal((PlanRole.Child, Verdict.InPart), (goal.Agreements[0].Role, goal.Agreements[0].Verdict));
        Assert.Equal((new DateOnly(2027, 3, 12), $"went well {Told}"), (goal.CheckIns[0].On, goal.CheckIns[0].Answers[0].Words));
        Assert.Equal("g1", (await goals.FindInvitedAsync("3456789ABC", default))?.Id);
        goal.PutOff(goal.CreatedAt);
        await goals.SaveAsync(goal, default);
        var old = Assert.Single(await goals.ListAsync("directline/dl_old", default));
        old.Ask("why");
        await goals.SaveAsync(old, default);
        await AssertSamePersonAsync(host);
        await AssertSameTalkAsync(host);
    }

    private static async Task AssertSamePersonAsync(TestHost host)
    {
        var person = (await host.Service<IParticipantStore>().FindAsync(InClear, default))!;
        Assert.Equal(($"Ann {Told}", "en-GB", "Europe/London", true), (person.Name, person.Locale, person.ZoneId, person.ChecksBack));
        Assert.Equal((new TimeOnly(22, 30), new TimeOnly(7, 15), new DateOnly(2027, 4, 1)), (person.QuietFrom, person.QuietUntil, person.PausedUntil));
        Assert.Equal(("c1", new Uri($"https://{Told}.example.org/"), "dl_control"), (person.Address!.ConversationId, person.Address.ServiceUrl, person.Address.UserId));
        var aside = await host.Service<Database>().ReadAsync(work => work.Context.Goals.AsNoTracking().SingleAsync(row => row.Id == "g2"), default);
        Assert.Equal((InClear, DateTimeOffset.FromUnixTimeMilliseconds(1700000005000), null), (aside.OwnerId, aside.SetAsideAt, aside.NextAt));
    }

    private static async Task AssertSameTalkAsync(TestHost host)
    {
        var states = (await Opened.RowsAsync<StateItem>(host.Service<Database>())).ToDictionary(item => item.Key, item => item.Json);
        Assert.Equal($$"""{"Said":"{{Told}}"}""", states["directline/conversations/c1"]);
        Assert.Equal($"broken {Told}", states["aside/1700000005000/0123/directline/conversations/c1"]);
        var client = new DirectLineClient(host.Http, "c1", host.Service<DirectLineTokens>().Issue("c1", "dl_control").Token);
        Assert.Equal([$"hello {Told}"], (await client.PollAsync()).Texts);
        Assert.Equal("c1|0000001", await client.SayAsync("again", $"mine {Told}"));
        Assert.True(await host.Service<Database>().ReadAsync(
            work => work.Context.UsedOnce.AnyAsync(used => used.Id == UsedOnce.Button("c1", Told, DateTimeOffset.MaxValue).Id), default));
    }

    private static async Task ExecuteAsync(DbContext context, string statements)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The statements are the test's own.
        command.CommandText = statements;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private bool IsInFiles(string text) =>
        Directory.GetFiles(_folder.Path).Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
}
