using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Conversation.Disclosures;
using SmartBot.Dialogs.Safety;

namespace SmartBot.Tests.Conversation;

/// <summary>Whom to call, by region and by what it is about, from a file that says when it was gone through.</summary>
public sealed class HelpLinesTests
{
    public static TheoryData<string> Codes() => [.. Languages.Codes];

    [Fact]
    public void Region_of_the_person_comes_first_and_every_list_ends_with_elsewhere()
    {
        var lines = HelpLines.Load("en");
        var said = lines.For(new Activity { Locale = "en-US" }, "en", null).Split('\n');
        Assert.StartsWith("In the US", said[0], StringComparison.Ordinal);
        Assert.StartsWith("In the UK", said[1], StringComparison.Ordinal);
        Assert.Equal(lines.Elsewhere, said[^1]);
    }

    [Fact]
    public void What_is_for_one_kind_of_danger_is_said_there_alone_and_what_nobody_checked_says_so()
    {
        var lines = HelpLines.Load("en");
        var activity = new Activity { Locale = "en-GB" };
        Assert.DoesNotContain("0808", lines.For(activity, "en", null), StringComparison.Ordinal);
        Assert.Contains($"0808 2000 247 at any hour. {lines.Unverified}", lines.For(activity, "en", RiskCategory.DomesticAbuse), StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_year_somebody_should_look_at_them_again()
    {
        var lines = HelpLines.Load("en");
        var reviewed = new DateTimeOffset(lines.Reviewed.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        Assert.False(lines.IsOld(reviewed.AddDays(365)));
        Assert.True(lines.IsOld(reviewed.AddDays(366)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Sentences_are_short_and_the_numbers_of_both_languages_are_the_same(string code)
    {
        var lines = HelpLines.Load(code);
        Assert.All(lines.Lines, line => Assert.InRange(line.Text.Length, 10, 200));
        Assert.All(
            lines.Lines.Where(line => line.Verified),
            line => Assert.Contains(HelpLines.Load("en").Lines, other => other.Region == line.Region && other.Verified));
    }
}
