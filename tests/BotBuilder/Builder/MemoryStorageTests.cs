using Microsoft.Bot.Builder;

namespace SmartBot.Tests.BotBuilder.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task A_read_gives_a_fresh_copy_of_the_same_type()
    {
        var written = new Note { Text = "a" };
        await WriteAsync(written);
        written.Text = "changed after the write";

        var first = await ReadAsync();
        first.Text = "changed after the read";

        Assert.Equal("a", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Unknown_keys_are_left_out_and_deleted_ones_too()
    {
        await WriteAsync(new Note { Text = "a" });
        Assert.Single(await _storage.ReadAsync(["note", "nothing"], default));

        await _storage.DeleteAsync(["note", "nothing"], default);
        Assert.Empty(await _storage.ReadAsync(["note"], default));
    }

    [Fact]
    public async Task Each_write_gives_a_new_version()
    {
        await WriteAsync(new Note { Text = "a" });
        var first = await ReadAsync();

        await WriteAsync(first);
        var second = await ReadAsync();

        Assert.False(string.IsNullOrEmpty(first.ETag));
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("an older one")]
    public async Task A_write_over_another_version_is_refused_and_changes_nothing(string? eTag)
    {
        await WriteAsync(new Note { Text = "theirs" });

        var conflict = await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new Note { Text = "mine", ETag = eTag }));

        Assert.Contains("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_star_writes_over_any_version()
    {
        await WriteAsync(new Note { Text = "theirs" });
        await WriteAsync(new Note { Text = "mine", ETag = "*" });
        Assert.Equal("mine", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task A_dictionary_has_no_version_so_the_last_writer_wins()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["state"] = new Dictionary<string, object> { ["a"] = 1 } }, default);
        await _storage.WriteAsync(new Dictionary<string, object> { ["state"] = new Dictionary<string, object> { ["b"] = 2 } }, default);

        var state = (IDictionary<string, object>)(await _storage.ReadAsync(["state"], default))["state"];
        Assert.Equal(["b"], state.Keys);
    }

    [Fact]
    public async Task Many_writers_of_one_version_let_one_through()
    {
        await WriteAsync(new Note { Text = "start" });
        var version = (await ReadAsync()).ETag;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(async () =>
        {
            try
            {
                await WriteAsync(new Note { Text = $"{writer}", ETag = version });
                return true;
            }
            catch (ArgumentException)
            {
                return false;
            }
        })));

        Assert.Single(outcomes, written => written);
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note }, default);

    private async Task<Note> ReadAsync() => (await _storage.ReadAsync<Note>(["note"]))["note"];

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
