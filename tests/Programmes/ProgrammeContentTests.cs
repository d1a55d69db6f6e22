using System.Text.RegularExpressions;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Programmes;

/// <summary>What each of the programmes that ship asks and offers.</summary>
public sealed partial class ProgrammeContentTests
{
    private static readonly string[] StepQuestions = ["step-what", "step-who", "step-by", "step-measure"];

    public static TheoryData<string> Programmes => [.. ProgrammeTexts.English.Select(programme => programme.Id)];

    [Fact]
    public void Four_programmes_are_offered_in_their_order() =>
        Assert.Equal(
            ["smart: A goal of my own", "parenting: Parenting session", "therapy: Therapy goal", "family-plan: Family plan"],
            ProgrammeTexts.English.Select(programme => $"{programme.Id}: {programme.Title}"));

    [Fact]
    public void Letters_carry_the_labels_of_each_programme() =>
        Assert.Equal(
            [
                "smart: Achievable, Realistic",
                "parenting: Achievable, Realistic and resourced",
                "therapy: Achievable and actionable, Relevant",
                "family-plan: Agreed, Realistic and resourced",
            ],
            ProgrammeTexts.English.Select(programme =>
                $"{programme.Id}: {string.Join(", ", programme.Sections.Where(section => section.Letter is "A" or "R").Select(section => section.Name))}"));

    [Theory]
    [InlineData("smart", 12, 14)]
    [InlineData("parenting", 12, 20)]
    [InlineData("therapy", 12, 20)]
    [InlineData("family-plan", 12, 20)]
    public void First_path_is_short(string id, int least, int most) =>
        Assert.InRange(Find(id).Way.Count(question => !question.Deeper), least, most);

    [Theory]
    [InlineData("smart", "options steps help hard-days self-care time")]
    [InlineData("parenting", "rituals special-time reconnect five-to-one hard-days apart self-care options steps goals-before next-session")]
    [InlineData("therapy", "measure-ways triggers try-switch wins with-therapist other-ways hard-days self-care options steps")]
    [InlineData("family-plan", "child-view siblings culture agencies needs-risks parents-say if-cannot told-everyone watch steps options hard-days")]
    public void Topics_are_those_of_the_documents(string id, string topics) =>
        Assert.Equal(topics.Split(' '), Find(id).Topics.Select(topic => topic.Id));

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Steps_are_asked_with_person_date_and_measure(string id)
    {
        var steps = Find(id).Topic("steps")!.Questions;
        Assert.Equal(StepQuestions, steps.Select(question => question.Id));
        Assert.Equal([AnswerKind.Words, AnswerKind.Words, AnswerKind.Date, AnswerKind.Words], steps.Select(question => question.Kind));
    }

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Plan_is_said_back_with_what_it_is_for(string id)
    {
        var echo = Find(id).Question("plan").Echo;
        Assert.Equal(["obstacle", "answer"], Template.Placeholders(echo));
        Assert.EndsWith("Say it to yourself once.", echo, StringComparison.Ordinal);
    }

    [Fact]
    public void Parents_are_warmed_up_in_eight_ways_and_told_why()
    {
        var warmUp = Find("parenting").Question("warm-up");
        Assert.Equal(8, warmUp.Variants.Append(warmUp.Ask).Distinct().Count());
        Assert.NotNull(warmUp.Because);
    }

    [Fact]
    public void Research_is_told_with_its_source() =>
        Assert.StartsWith("John Gottman's research with couples suggests", Find("parenting").Topic("five-to-one")!.Explain, StringComparison.Ordinal);

    [Fact]
    public void Same_id_asks_for_the_same_kind_in_every_programme() =>
        Assert.All(
            Talk.Programmes.All.SelectMany(programme => programme.Questions).GroupBy(question => question.Id),
            same => Assert.True(same.Select(question => question.Kind).Distinct().Count() == 1, same.Key));

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Examples_show_every_letter_at_work_and_say_whom_they_fit(string id)
    {
        var programme = Find(id);
        Assert.True(programme.Examples.Count >= 3);
        Assert.All(programme.Examples, example =>
        {
            Assert.Matches("^Specific: .+ Measurable: .+ (Achievable|Agreed): .+ (Realistic|Resourced|Relevant): .+ Timely: .+\\.$", example.Text);
            Assert.NotEmpty(example.Fits);
            Assert.All(example.Fits, word => Assert.Equal(word.ToLowerInvariant(), word));
        });
    }

    [Fact]
    public void Wishes_come_with_ideas_of_the_documents()
    {
        Assert.True(Find("smart").Question("wish").Ideas.Count >= 6);
        Assert.Equal(6, Find("parenting").Question("wish").Ideas.Count);
        Assert.Equal(["3 months", "6 months", "3 months", "6 months", "3 months"],
            Find("therapy").Question("wish").Ideas.Select(idea => Months().Match(idea).Value));
    }

    [Fact]
    public void Therapy_never_speaks_of_weight_or_food_counted() =>
        Assert.All(ProgrammeTexts.Of(Find("therapy")), entry => Assert.False(Weight().IsMatch(entry.Text), $"{entry.Id}: {entry.Text}"));

    [Fact]
    public void Family_plan_begins_with_why_and_with_what_changes_for_the_child() =>
        Assert.Equal(["why-here", "outcome", "who", "what"], Find("family-plan").Way.Take(4).Select(question => question.Id));

    private static Programme Find(string id) => Talk.Programmes.Find(id, "en");

    [GeneratedRegex(@"\d+ months")]
    private static partial Regex Months();

    [GeneratedRegex(@"\b(weigh(s|t|ed|ing)?|calories?|kilos?|kg|pounds?|lbs?|bmi|diet(s|ing)?|slim(mer)?|fat|thin(ner)?|waist|fasting|skip a meal)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Weight();
}
