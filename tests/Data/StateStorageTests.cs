using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.Data;

/// <summary>What the storage of the bot's state promises.</summary>
public abstract class StateStorageTests : StoreTests
{
    private protected StateStorageTests(TestStorage storage)
        : base(storage)
    {
    }

    private IStorage Storage => Host.Service<IStorage>();

    [SkippableFact]
    public async Task State_comes_back_in_a_later_turn()
    {
        await ChangeAsync(memory => memory.Count = 1);
        await ChangeAsync(memory => memory.Count++);

        Assert.Equal(2, await ReadAsync());
    }

    [SkippableFact]
    public async Task State_may_be_saved_twice_in_a_turn()
    {
        var (state, turn, memory) = await LoadAsync();
        memory.Count = 1;
        await state.SaveChangesAsync(turn);
        memory.Count = 2;
        await state.SaveChangesAsync(turn);

        Assert.Equal(2, await ReadAsync());
    }

    [SkippableFact]
    public async Task State_that_another_turn_has_changed_is_not_written_over()
    {
        await ChangeAsync(memory => memory.Count = 1);
        var (state, turn, memory) = await LoadAsync();
        memory.Count = 2;
        await ChangeAsync(other => other.Count = 10);

        await Assert.ThrowsAsync<ArgumentException>(() => state.SaveChangesAsync(turn));

        Assert.Equal(10, await ReadAsync());
    }

    [SkippableFact]
    public async Task State_can_be_cleared_and_deleted()
    {
        await ChangeAsync(memory => memory.Count = 1);
        var (state, turn, _) = await LoadAsync();
        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal(0, await ReadAsync());

        await ChangeAsync(memory => memory.Count = 1);
        await state.DeleteAsync(turn);
        Assert.Equal(0, await ReadAsync());
    }

    [SkippableFact]
    public async Task An_item_with_a_version_is_held_to_it()
    {
        var item = new Note { Text = "first" };
        await Storage.WriteAsync(new Dictionary<string, object> { ["note"] = item });
        var read = (await Storage.ReadAsync<Note>(["note"]))["note"];
        Assert.Equal(item.ETag, read.ETag);

        read.Text = "second";
        await Storage.WriteAsync(new Dictionary<string, object> { ["note"] = read });

        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(new Dictionary<string, object> { ["note"] = item }));
        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note() }));
        Assert.Equal("second", (await Storage.ReadAsync<Note>(["note"]))["note"].Text);
        await Storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "third", ETag = "*" } });
        Assert.Equal("third", (await Storage.ReadAsync<Note>(["note"]))["note"].Text);
    }

    [SkippableFact]
    public async Task Of_several_items_all_are_written_or_none()
    {
        var item = new Note { Text = "first" };
        await Storage.WriteAsync(new Dictionary<string, object> { ["b"] = item });

        await Assert.ThrowsAsync<ArgumentException>(() => Storage.WriteAsync(
            new Dictionary<string, object> { ["a"] = new Note(), ["b"] = new Note { ETag = "old" } }));

        Assert.Equal(["b"], (await Storage.ReadAsync(["a", "b"])).Keys);
    }

    private static TurnContext Turn() => new(
        new NoAdapter(),
        new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = "test",
            From = new ChannelAccount("ann"),
            Conversation = new ConversationAccount { Id = "c" },
        });

    private async Task<(ConversationState State, TurnContext Turn, Memory Memory)> LoadAsync()
    {
        var state = new ConversationState(Storage);
        var turn = Turn();
        return (state, turn, await state.CreateProperty<Memory>("memory").GetAsync(turn, () => new Memory()));
    }

    private async Task ChangeAsync(Action<Memory> change)
    {
        var (state, turn, memory) = await LoadAsync();
        change(memory);
        await state.SaveChangesAsync(turn);
    }

    private async Task<int> ReadAsync() => (await LoadAsync()).Memory.Count;

    private sealed class Memory
    {
        public int Count { get; set; }
    }

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }

    private sealed class NoAdapter : BotAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(
            ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
