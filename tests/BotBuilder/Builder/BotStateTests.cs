using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Builder;

public sealed partial class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Draft> _draft;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _draft = _state.CreateProperty<Draft>("draft");
    }

    [Fact]
    public async Task What_one_turn_saved_the_next_turn_reads()
    {
        await SaveAsync(new Draft { Title = "twelve hugs a day", Tries = 2 });

        using var next = NewTurn();
        var draft = await _draft.GetAsync(next);

        Assert.Equal(("twelve hugs a day", 2), (draft.Title, draft.Tries));
    }

    [Fact]
    public async Task Nothing_is_written_when_nothing_changed()
    {
        await SaveAsync(new Draft { Title = "a" });
        using var turn = NewTurn();
        await _draft.GetAsync(turn);

        await _state.SaveChangesAsync(turn);
        Assert.Equal(1, _storage.Writes);

        await _state.SaveChangesAsync(turn, force: true);
        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task A_saved_change_is_not_written_again()
    {
        using var turn = NewTurn();
        await _draft.SetAsync(turn, new Draft { Title = "a" });

        await _state.SaveChangesAsync(turn);
        await _state.SaveChangesAsync(turn);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_state_that_was_never_loaded_is_not_written()
    {
        using var turn = NewTurn();
        await _state.SaveChangesAsync(turn, force: true);
        Assert.Equal(0, _storage.Writes);
    }

    [Fact]
    public async Task A_cleared_state_is_empty_and_is_saved_as_empty()
    {
        await SaveAsync(new Draft { Title = "a" });
        using (var turn = NewTurn())
        {
            await _state.ClearStateAsync(turn);
            Assert.Null(await _draft.GetAsync(turn));
            await _state.SaveChangesAsync(turn);
        }

        using var next = NewTurn();
        Assert.Null(await _draft.GetAsync(next));
    }

    [Fact]
    public async Task A_deleted_state_is_gone_from_the_turn_and_from_the_storage()
    {
        await SaveAsync(new Draft { Title = "a" });
        using var turn = NewTurn();
        await _draft.GetAsync(turn);

        await _state.DeleteAsync(turn);

        Assert.Null(_state.GetCachedState(turn));
        Assert.Empty(await _storage.ReadAsync(["test/conversations/talk"]));
    }

    [Fact]
    public async Task Loading_by_force_brings_back_what_is_stored()
    {
        await SaveAsync(new Draft { Title = "stored" });
        using var turn = NewTurn();
        (await _draft.GetAsync(turn)).Title = "changed";

        await _state.LoadAsync(turn, force: true);

        Assert.Equal("stored", (await _draft.GetAsync(turn)).Title);
    }

    [Fact]
    public async Task Conversations_and_people_have_their_own_keys()
    {
        using var turn = NewTurn();
        await _draft.SetAsync(turn, new Draft { Title = "shared" });
        var user = new UserState(_storage);
        await user.CreateProperty<string>("name").SetAsync(turn, "Ann");
        await new BotStateSet(_state, user).SaveAllChangesAsync(turn);

        var stored = await _storage.ReadAsync(["test/conversations/talk", "test/users/user"]);
        Assert.Equal(2, stored.Count);
    }

    [Fact]
    public async Task An_activity_without_a_conversation_or_sender_has_no_state()
    {
        var nobody = new Activity { Type = ActivityTypes.Message, ChannelId = "test" };
        using var turn = new RecordingAdapter().NewTurn(nobody);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _state.LoadAsync(turn));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => new UserState(_storage).LoadAsync(turn));
    }

    [Fact]
    public async Task The_middleware_saves_at_the_end_of_the_turn_unless_it_threw()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(_state));

        using var good = adapter.NewTurn();
        await adapter.RunAsync(good, (turn, token) => _draft.SetAsync(turn, new Draft { Title = "kept" }, token));
        using var bad = adapter.NewTurn();
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.RunAsync(bad, async (turn, token) =>
        {
            await _draft.SetAsync(turn, new Draft { Title = "half" }, token);
            throw new InvalidOperationException("broken");
        }));

        using var next = NewTurn();
        Assert.Equal("kept", (await _draft.GetAsync(next)).Title);
    }

    private static TurnContext NewTurn() => new RecordingAdapter().NewTurn();

    private async Task SaveAsync(Draft draft)
    {
        using var turn = NewTurn();
        await _draft.SetAsync(turn, draft);
        await _state.SaveChangesAsync(turn);
    }

    private sealed class Draft
    {
        public string? Title { get; set; }

        public int Tries { get; set; }
    }
}
