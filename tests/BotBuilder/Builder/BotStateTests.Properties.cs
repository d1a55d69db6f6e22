namespace SmartBot.Tests.BotBuilder.Builder;

public sealed partial class BotStateTests
{
    [Fact]
    public async Task A_turn_reads_the_storage_once_and_gives_the_same_object_each_time()
    {
        await SaveAsync(new Draft { Title = "a" });
        using var turn = NewTurn();
        var reads = _storage.Reads;

        var first = await _draft.GetAsync(turn);

        Assert.Same(first, await _draft.GetAsync(turn));
        Assert.Equal(reads + 1, _storage.Reads);
    }

    [Fact]
    public async Task A_change_in_place_is_found_and_saved()
    {
        await SaveAsync(new Draft { Title = "a" });
        using (var turn = NewTurn())
        {
            (await _draft.GetAsync(turn)).Title = "b";
            await _state.SaveChangesAsync(turn);
        }

        using var next = NewTurn();
        Assert.Equal("b", (await _draft.GetAsync(next)).Title);
    }

    [Fact]
    public async Task Nothing_reaches_the_storage_before_the_state_is_saved()
    {
        using (var turn = NewTurn())
        {
            await _draft.SetAsync(turn, new Draft { Title = "lost" });
        }

        using var next = NewTurn();
        Assert.Null(await _draft.GetAsync(next));
    }

    [Fact]
    public async Task A_missing_value_takes_the_default_and_keeps_it()
    {
        using var turn = NewTurn();

        var made = await _draft.GetAsync(turn, () => new Draft { Title = "fresh" });

        Assert.Equal("fresh", made.Title);
        Assert.Same(made, await _draft.GetAsync(turn, () => new Draft { Title = "another" }));
    }

    [Fact]
    public async Task A_missing_value_without_a_factory_is_the_types_default_and_is_not_kept()
    {
        var count = _state.CreateProperty<int>("count");
        using var turn = NewTurn();

        Assert.Null(await _draft.GetAsync(turn));
        Assert.Equal(0, await count.GetAsync(turn));
        await _state.SaveChangesAsync(turn);

        Assert.Equal(0, _storage.Writes);
        Assert.Equal(7, await count.GetAsync(turn, () => 7));
    }

    [Fact]
    public async Task A_deleted_property_is_gone_and_its_neighbour_stays()
    {
        var note = _state.CreateProperty<string>("note");
        await SaveAsync(new Draft { Title = "a" });
        using (var turn = NewTurn())
        {
            await note.SetAsync(turn, "stay");
            await _draft.DeleteAsync(turn);
            await _state.SaveChangesAsync(turn);
        }

        using var next = NewTurn();
        Assert.Null(await _draft.GetAsync(next));
        Assert.Equal("stay", await note.GetAsync(next));
    }
}
