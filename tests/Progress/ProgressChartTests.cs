using System.Globalization;
using System.Xml.Linq;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Progress;
using SmartBot.Dialogs.Text;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.Progress;

/// <summary>The chart as SVG: what is drawn, what is read out, and that no word becomes markup.</summary>
public sealed class ProgressChartTests
{
    private const string Hostile = "</title><script>alert(1)</script>\"'&<img src=x onerror=alert(2)>\u0001\uD800\uFFFF]]>";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly DateOnly Today = new(2027, 4, 20);

    public static TheoryData<string, int> Goals => new() { { "never", 0 }, { "once", 1 }, { "counted", 5 }, { "levelled", 5 }, { "silent", 4 }, { "strange", 2 }, { "many", 60 } };

    [Theory]
    [MemberData(nameof(Goals))]
    public void Chart_has_a_dot_for_each_figure_and_all_of_it_is_in_the_picture(string goal, int dots)
    {
        var (progress, labels) = Of(goal);
        var svg = XElement.Parse(ProgressChart.Draw(progress, labels));

        Assert.Equal(dots, Named(svg, "circle", "c-dot").Count() - (labels.Seen is null ? 0 : 1));
        var size = svg.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        Assert.All(svg.Descendants().Where(element => element.Attribute("x") is not null), element =>
        {
            Assert.InRange((double)element.Attribute("x")!, 0, size[2]);
            Assert.InRange((double)element.Attribute("y")!, 0, size[3]);
        });
        Assert.Equal(goal == "never", svg.Value.Contains("No check-in yet", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_goal_can_be_drawn_on_any_day()
    {
        Goal[] goals = [SampleGoals.Full("me"), SampleGoals.Small("me"), SampleGoals.Gaps("me"), SampleGoals.Strange("me"), FollowedGoals.Counted("me"), FollowedGoals.Strange("me")];
        foreach (var goal in goals)
        {
            for (var day = new DateOnly(2027, 3, 1); day < new DateOnly(2028, 6, 1); day = day.AddDays(9))
            {
                var progress = ProgressSoFar.Of(goal, day);
                var labels = new ProgressWords(Phrasebook.Load("en"), "en-GB").Labels(progress);
                Assert.NotNull(XElement.Parse(ProgressChart.Draw(progress, labels)).Element(Svg + "title"));
                Assert.NotNull(XElement.Parse(ProgressChart.Draw(progress, labels with { Plan = labels.Plan is null ? null : new string('x', 200) })));
            }
        }
    }

    [Fact]
    public void Picture_is_read_out_as_one_image_with_its_words()
    {
        var (progress, labels) = Of("counted");
        var svg = XElement.Parse(ProgressChart.Draw(progress, labels));

        Assert.Equal(("img", "How it goes", labels.Words), ((string)svg.Attribute("role")!, svg.Element(Svg + "title")!.Value, svg.Element(Svg + "desc")!.Value));
        Assert.Contains("prefers-color-scheme:dark", svg.Element(Svg + "style")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_page_it_has_neither_colours_nor_words_of_its_own()
    {
        var (progress, labels) = Of("counted");
        var svg = XElement.Parse(ProgressChart.Draw(progress, labels, isAlone: false));

        Assert.Null(svg.Element(Svg + "style"));
        Assert.Null(svg.Element(Svg + "desc"));
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_named_where_they_are_and_only_a_mix_of_dots_is_explained()
    {
        Assert.Contains("hoped for: 3", Texts("counted"));
        Assert.Contains("seen by others too", Texts("counted"));
        Assert.DoesNotContain("seen by others too", Texts("many"));
        Assert.Contains("as hoped", Texts("levelled"));
        Assert.DoesNotContain("Mood, 1 to 10", Texts("levelled"));
    }

    [Fact]
    public void Long_silence_is_dotted()
    {
        var (progress, labels) = Of("silent");
        var paths = Named(XElement.Parse(ProgressChart.Draw(progress, labels)), "path", "c-line").Select(path => (string)path.Attribute("d")!).ToList();

        Assert.Equal(2, paths[0].Count(letter => letter == 'M'));
        Assert.Equal(1, paths[1].Count(letter => letter == 'M'));
        Assert.DoesNotContain(Named(XElement.Parse(Draw("counted")), "path", "c-gap"), path => path.Attribute("d")!.Value.Length > 0);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var (progress, labels) = Of("counted");
        var hostile = labels with { Title = Hostile, Words = Hostile, Unit = Hostile, Value = Hostile, Plan = Hostile, Mood = Hostile, Seen = Hostile, Today = Hostile };
        foreach (var svg in new[] { ProgressChart.Draw(progress, hostile), ProgressChart.Draw(progress, hostile, isAlone: false) })
        {
            Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", svg, StringComparison.Ordinal);
            Assert.Equal("</title><script>alert(1)</script>\"'&<img src=x onerror=alert(2)>\uFFFD]]>", XElement.Parse(svg).Element(Svg + "title")!.Value);
        }
    }

    [Fact]
    public void No_word_of_the_person_is_in_it()
    {
        Assert.DoesNotContain("alert", Draw("strange"), StringComparison.Ordinal);
        Assert.DoesNotContain("Mia", Draw("counted"), StringComparison.Ordinal);
    }

    private static (ProgressSoFar Progress, ChartLabels Labels) Of(string goal)
    {
        var progress = ProgressSoFar.Of(ProgressSoFarTests.Named(goal), Today);
        return (progress, new ProgressWords(Phrasebook.Load("en"), "en-GB").Labels(progress));
    }

    private static string Draw(string goal)
    {
        var (progress, labels) = Of(goal);
        return ProgressChart.Draw(progress, labels);
    }

    private static IEnumerable<string> Texts(string goal) => XElement.Parse(Draw(goal)).Elements(Svg + "text").Select(text => text.Value);

    private static IEnumerable<XElement> Named(XElement svg, string name, string style) =>
        svg.Elements(Svg + name).Where(element => element.Attribute("class")!.Value.Split(' ').Contains(style));
}
