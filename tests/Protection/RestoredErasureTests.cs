using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.MyData;
using SmartBot.Dialogs.Goals;
using SmartBot.Protection;
using SmartBot.Tests.CheckIns;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Protection;

/// <summary>Who was erased stays erased, whatever backup is restored.</summary>
public sealed class RestoredErasureTests : IDisposable
{
    private readonly TemporaryFolder _keys = new();

    public void Dispose() => _keys.Dispose();

    [Fact]
    public async Task A_person_who_was_erased_is_gone_again_after_an_older_backup_was_restored()
    {
        await using var host = TestHost.Start(null, ("Protection:KeyFolder", _keys.Path));
        await MeetAsync(host, "ann");
        await MeetAsync(host, "bob");
        var (file, copy) = (Path.Combine(host.Data.Path, "smartbot.db"), Path.Combine(host.Data.Path, "monday.db"));
        BackupCommand.Run([copy, "--Storage:ConnectionString", $"Data Source={file}"]);
        await host.Service<Erasing>().EraseAsync("directline/ann", default);
        await host.StopAsync();
        SqliteConnection.ClearAllPools();
        Array.ForEach(Directory.GetFiles(host.Data.Path, "smartbot.db*"), File.Delete);
        File.Copy(copy, file);

        await host.RestartAsync();

        Assert.Empty(await host.Service<IGoalStore>().ListAsync("directline/ann", default));
        Assert.All(await host.Service<Erasing>().EraseAsync("directline/ann", default), table => Assert.Equal(0, table.Value));
        Assert.Single(await host.Service<IGoalStore>().ListAsync("directline/bob", default));
    }

    [Fact]
    public async Task Without_its_data_key_nothing_of_a_copy_can_be_read()
    {
        await using var host = TestHost.Start(null, ("Protection:KeyFolder", _keys.Path));
        await MeetAsync(host, "ann");
        var database = host.Service<Database>();

        await database.WriteAsync(work => work.Context.DataKeys.ExecuteDeleteAsync(), default);

        await Assert.ThrowsAsync<CorruptStateException>(() => host.Service<IGoalStore>().ListAsync("directline/ann", default));
        await Assert.ThrowsAsync<CorruptStateException>(() => host.Service<IParticipantStore>().FindAsync("directline/ann", default));
    }

    [Fact]
    public async Task Nothing_is_left_of_an_erased_key_in_the_files()
    {
        await using var host = TestHost.Start(null, ("Protection:KeyFolder", _keys.Path));
        await MeetAsync(host, "ann");
        var wrapped = (await host.Service<Database>().ReadAsync(work => work.Context.DataKeys.AsNoTracking().SingleAsync(), default)).Wrapped;
        Assert.True(IsInFiles(host, wrapped));

        await host.Service<Erasing>().EraseAsync("directline/ann", default);

        Assert.False(IsInFiles(host, wrapped));
    }

    [Fact]
    public async Task The_list_of_the_erased_names_nobody_and_outlives_half_a_line()
    {
        var options = new ProtectionOptions { KeyFolder = _keys.Path };
        await File.WriteAllTextAsync(options.ErasedFilePath(), "0123456789abcdef");
        var erased = new ErasedKeys(options);

        erased.Add("first");
        new ErasedKeys(options).Add("second");

        var read = await erased.ReadAsync(default);
        Assert.Contains("first", read);
        Assert.Contains("second", read);
    }

    [Fact]
    public async Task Where_the_list_cannot_be_written_nothing_is_erased()
    {
        await using var host = TestHost.Start(null, ("Protection:KeyFolder", _keys.Path), ("Protection:ErasedFile", Path.Combine(_keys.Path, "master-1.key", "erased.log")));
        await MeetAsync(host, "ann");

        await Assert.ThrowsAnyAsync<IOException>(() => host.Service<Erasing>().EraseAsync("directline/ann", default));

        Assert.Single(await host.Service<IGoalStore>().ListAsync("directline/ann", default));
    }

    private static Task MeetAsync(TestHost host, string user)
    {
        var person = Followed.Person($"directline/{user}", Followed.OnDirectLine("c", user));
        return Followed.StoreAsync(host.Service<Database>(), person, Followed.Goal($"{user}-1", person));
    }

    private static bool IsInFiles(TestHost host, byte[] bytes) =>
        Directory.GetFiles(host.Data.Path, "smartbot.db*").Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0);
}
