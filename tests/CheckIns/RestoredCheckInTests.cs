using Microsoft.Data.Sqlite;
using SmartBot.Data;

namespace SmartBot.Tests.CheckIns;

/// <summary>An older backup is restored (reliability: F23).</summary>
public sealed class RestoredCheckInTests
{
    [Fact]
    public async Task A_backup_from_before_three_check_ins_is_one_message_for_each_person()
    {
        const int People = 5;
        await using var host = new CheckInHost();
        for (var n = 0; n < People; n++)
        {
            await host.MeetAsync($"dl_{n}", goals: 1 + (n % 2));
        }

        var copy = Path.Combine(host.Host.Data.Path, "monday.db");
        BackupCommand.Run([copy, "--Storage:ConnectionString", $"Data Source={host.DatabaseFile}"]);
        for (var day = 11; day < 14; day++)
        {
            await host.AtAsync($"2027-03-{day}T18:00:00Z");
        }

        Assert.Equal(3 * People, (await host.AtAsync("2027-03-14T12:00:00Z")).Count);
        await host.Host.StopAsync();
        SqliteConnection.ClearAllPools();
        Array.ForEach(Directory.GetFiles(host.Host.Data.Path, "smartbot.db*"), File.Delete);
        File.Copy(copy, host.DatabaseFile);
        await host.Host.RestartAsync();

        var said = await host.QuietAsync();

        Assert.Equal(People, said.Count);
        Assert.Equal(People, said.DistinctBy(activity => activity.OwnerId).Count());
        Assert.Equal(People, (await host.AtAsync("2027-03-15T18:00:00Z")).Count - said.Count);
    }
}
