using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Data;

public class DatabaseTests
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public async Task A_commit_is_on_the_disk_and_readers_do_not_wait_for_it(string pragma, string value)
    {
        await using var host = EchoHost.Start();
        await using var context = host.Service<StorageProvider>().CreateContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // A list of three names above.
        command.CommandText = $"PRAGMA {pragma}";
#pragma warning restore CA2100

        Assert.Equal(value, (await command.ExecuteScalarAsync())?.ToString());
    }

    [Fact]
    public void A_clock_that_is_set_back_does_not_reorder_the_transcript()
    {
        var conversation = new SmartBot.Data.Conversation { Id = "c", ChannelId = "directline", OwnerId = "directline/ann", CreatedAt = DateTimeOffset.UnixEpoch };
        var later = conversation.Append(ActivityOrigin.Person, DateTimeOffset.UnixEpoch.AddHours(2));
        var earlier = conversation.Append(ActivityOrigin.Bot, DateTimeOffset.UnixEpoch.AddHours(1));

        Assert.Equal(later.At, earlier.At);
        Assert.Equal((1L, 2L), (later.Sequence, earlier.Sequence));
    }
}
