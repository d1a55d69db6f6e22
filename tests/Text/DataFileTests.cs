using System.Text;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Text;

namespace SmartBot.Tests.Text;

public sealed class DataFileTests
{
    [Theory]
    [InlineData("{", "broken.json")]
    [InlineData("""{"id":"a","id":"b"}""", "broken.json")]
    [InlineData("""{"id":"a","colour":"green"}""", "colour")]
    [InlineData("""{"id":"a"}""", "version")]
    [InlineData("null", "is empty")]
    public void File_of_another_form_is_refused_with_its_name_and_place(string json, string place)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var error = Assert.Throws<InvalidDataException>(() => DataFile.Parse<Programme>(file, "broken.json"));
        Assert.StartsWith("broken.json: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_file_is_named() =>
        Assert.Contains("texts.xx.json", Assert.Throws<InvalidDataException>(() => Phrasebook.Load("xx")).Message, StringComparison.Ordinal);

    [Fact]
    public void Values_are_put_in_as_they_are_and_never_read_as_templates() =>
        Assert.Equal("a {b} c", Template.Fill("a {x} c", [("x", "{b}")]));

    [Fact]
    public void Placeholder_without_a_value_is_named() =>
        Assert.Contains("{x}", Assert.Throws<KeyNotFoundException>(() => Template.Fill("a {x}")).Message, StringComparison.Ordinal);
}
