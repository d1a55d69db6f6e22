using System.Reflection;
using System.Text.Json.Nodes;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.CheckIns;

namespace SmartBot.Tests.Protection;

/// <summary>A goal and a person are stored whole, whatever properties they get.</summary>
public sealed class StoredJsonTests
{
    [Theory]
    [InlineData(typeof(Goal))]
    [InlineData(typeof(Participant))]
    public void Every_property_that_is_not_worked_out_is_stored(Type type)
    {
        var person = Followed.Person("directline/ann", Followed.OnDirectLine("c", "ann"));
        var json = type == typeof(Goal) ? StoredJson.Write(Followed.Goal("g", person)) : StoredJson.Write(person);

        var kept = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != nameof(Goal.ETag)
                && (property.SetMethod is not null || type.GetField("_" + char.ToLowerInvariant(property.Name[0]) + property.Name[1..], BindingFlags.NonPublic | BindingFlags.Instance) is not null))
            .Select(property => property.Name);
        Assert.Equal(kept.Order(), JsonNode.Parse(json)!.AsObject().Select(property => property.Key).Order());
    }

    [Fact]
    public void A_person_comes_back_as_they_were()
    {
        var person = Followed.Person("directline/ann", Followed.Elsewhere("https://channel.example.org/"));
        person.KeepQuiet(new TimeOnly(22, 30), new TimeOnly(7, 15));
        person.Pause(new DateOnly(2027, 4, 1));

        Assert.Equivalent(person, StoredJson.Read<Participant>(StoredJson.Write(person)), strict: true);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("zebra")]
    [InlineData("""{"Answers":[null]}""")]
    [InlineData("""{"Answers":[{"QuestionId":"what"}]}""")]
    [InlineData("""{"Answers":[{"QuestionId":null,"Words":"x","At":1}]}""")]
    [InlineData("""{"CreatedAt":99999999999999999}""")]
    [InlineData("""{"Rhythm":"sometimes"}""")]
    public void What_is_no_goal_is_refused(string json) => Assert.Throws<CorruptStateException>(() => StoredJson.Read<Goal>(json));
}
