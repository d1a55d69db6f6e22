using SmartBot.Data;
using SmartBot.Protection;

namespace SmartBot.Tests.Protection;

/// <summary>A sealed text opens where it was sealed, and nowhere else.</summary>
public sealed class SealingTests
{
    private readonly DataKeys _keys = new(TestMasters.Of(1));

    [Theory]
    [InlineData("")]
    [InlineData("12 hugs a day 🤗")]
    [InlineData("s1.s1.")]
    public void A_text_comes_back_and_does_not_stand_in_what_is_stored(string text)
    {
        var (key, row) = (Key("ann"), Row("ann", "g1"));

        key.Seal(row, text);

        Assert.Equal(text, key.Open(row));
        Assert.True(text.Length == 0 || !row.Json.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_text_is_sealed_to_another_one_each_time()
    {
        var (key, row, again) = (Key("ann"), Row("ann", "g1"), Row("ann", "g1"));
        key.Seal(row, "walk");
        key.Seal(again, "walk");

        Assert.NotEqual(row.Json, again.Json);
    }

    [Fact]
    public void A_swapped_text_is_refused()
    {
        var key = Key("ann");
        var (row, otherRow, otherTable) = (Row("ann", "g1"), Row("ann", "g2"), new ParticipantRow { OwnerId = "ann" });
        key.Seal(row, "walk");
        otherRow.Json = otherTable.Json = row.Json;

        Assert.Throws<CorruptStateException>(() => key.Open(otherRow));
        Assert.Throws<CorruptStateException>(() => key.Open(otherTable));
    }

    [Fact]
    public void The_text_of_another_person_is_refused_and_so_is_that_of_an_erased_key_of_ones_own()
    {
        var (row, stolen) = (Row("ann", "g1"), Row("bob", "g1"));
        Key("ann").Seal(row, "walk");
        stolen.Json = row.Json;

        Assert.Throws<CorruptStateException>(() => Key("bob").Open(stolen));
        Assert.Throws<CorruptStateException>(() => Key("ann").Open(row));
    }

    [Fact]
    public void A_text_that_was_changed_anywhere_is_refused()
    {
        var (key, row) = (Key("ann"), Row("ann", "g1"));
        key.Seal(row, "walk");
        var whole = row.Json;

        for (var at = 0; at < whole.Length; at++)
        {
            row.Json = whole[..at] + (whole[at] == 'A' ? 'Q' : 'A') + whole[(at + 1)..];
            Assert.Throws<CorruptStateException>(() => key.Open(row));
            row.Json = whole[..at];
            Assert.Throws<CorruptStateException>(() => key.Open(row));
        }
    }

    [Theory]
    [InlineData("""{"Id":"g1"}""")]
    [InlineData("s1.not base64!")]
    [InlineData("s1.")]
    public void A_text_that_was_never_sealed_is_refused(string text)
    {
        var row = Row("ann", "g1");
        row.Json = text;

        Assert.Throws<CorruptStateException>(() => Key("ann").Open(row));
    }

    [Fact]
    public void A_data_key_that_was_moved_to_another_person_is_refused()
    {
        var stored = _keys.Create("ann");

        Assert.Throws<CorruptStateException>(() => _keys.Open(
            new DataKey { Id = stored.Id, OwnerId = "bob", MasterVersion = 1, Wrapped = stored.Wrapped }));
    }

    [Fact]
    public void A_data_key_that_is_wrapped_anew_opens_what_it_sealed_before_with_the_new_master_key_alone()
    {
        var stored = _keys.Create("ann");
        var row = Row("ann", "g1");
        _keys.Open(stored).Seal(row, "walk");

        new DataKeys(TestMasters.Of(1, 2)).Rewrap(stored);

        Assert.Equal(2, stored.MasterVersion);
        Assert.Equal("walk", new DataKeys(TestMasters.Of(2)).Open(stored).Open(row));
        Assert.Throws<StorageUnavailableException>(() => _keys.Open(stored));
    }

    private PersonKey Key(string ownerId) => _keys.Open(_keys.Create(ownerId));

    private static GoalRow Row(string ownerId, string id) => new() { Id = id, OwnerId = ownerId, CreatedAt = DateTimeOffset.UnixEpoch };
}
