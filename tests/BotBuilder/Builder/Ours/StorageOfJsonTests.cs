using System.Text.Json;
using Microsoft.Bot.Builder;

namespace SmartBot.Tests.BotBuilder.Builder.Ours;

/// <summary>A storage may hand back JSON, as one over a database does.</summary>
public sealed class StorageOfJsonTests
{
    [Fact]
    public async Task A_state_is_read_from_json_and_the_storages_own_entry_goes_back_to_it()
    {
        var storage = new JsonStorage("""{"eTag":"7","name":"Ann"}""");
        var state = new UserState(storage);
        using var turn = new RecordingAdapter().NewTurn();
        var name = state.CreateProperty<string>("name");

        Assert.Equal("Ann", await name.GetAsync(turn));
        await state.SaveChangesAsync(turn);
        Assert.Null(storage.Written);

        await name.SetAsync(turn, "Bea");
        await state.SaveChangesAsync(turn);
        Assert.Equal("""{"eTag":"7","name":"Bea"}""", storage.Written);
    }

    [Fact]
    public async Task An_item_is_read_from_json_as_the_type_asked_for()
    {
        var items = await new JsonStorage("""{"name":"Ann"}""").ReadAsync<Person>(["key"]);
        Assert.Equal("Ann", items["key"].Name);
    }

    [Fact]
    public async Task What_is_no_state_is_told_by_its_key()
    {
        using var turn = new RecordingAdapter().NewTurn();
        var state = new UserState(new JsonStorage("[]"));
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(turn));
        Assert.Contains("test/users/user", fault.Message, StringComparison.Ordinal);
    }

    private sealed record Person(string Name);

    private sealed class JsonStorage(string json) : IStorage
    {
        public string? Written { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(keys.ToDictionary(key => key, _ => (object)JsonElement.Parse(json)));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Written = StateJson.Write(changes.Values.Single());
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
