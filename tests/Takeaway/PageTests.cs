using System.Net;
using System.Text.RegularExpressions;
using SmartBot.Takeaway;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Takeaway;

/// <summary>What the pages are served with, and that words of a person stay words.</summary>
public sealed partial class PageTests
{
    [Fact]
    public async Task Every_answer_is_private_unframed_and_without_scripts()
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        await sam.KeepAsync(SampleGoals.Full(sam.OwnerId));
        string[] paths =
        [
            "/take", "/take/plan", "/take/plan/full", "/take/progress/full", "/take/worksheet/full", "/take/worksheet/blank/smart", "/take/summary/full",
            "/take/summary/full.eml", "/take/calendar/full.ics", "/take/worksheet/unknown", "/take/l/unknown", "/take/no/such/page", "/TAKE/plan",
        ];

        foreach (var path in paths)
        {
            var answer = await sam.GetAsync(path);
            Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
            Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
            Assert.Equal("noindex, nofollow", answer.Headers["X-Robots-Tag"]);
            Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
            Assert.Equal(
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
                answer.Headers["Content-Security-Policy"]);
            Assert.Empty(answer.Cookies);
            Assert.DoesNotMatch(InlinePattern(), answer.Headers["Content-Type"].StartsWith("text/html", StringComparison.Ordinal) ? answer.Body : "");
        }
    }

    [Fact]
    public async Task Files_are_named_and_typed()
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        await sam.KeepAsync(SampleGoals.Full(sam.OwnerId));

        var mail = await sam.GetAsync("/take/summary/full.eml");
        var calendar = await sam.GetAsync("/take/calendar/full.ics");

        Assert.Equal("message/rfc822", mail.Headers["Content-Type"]);
        Assert.Contains("attachment; filename=smartbot-summary.eml", mail.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.StartsWith("text/calendar; charset=utf-8", calendar.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("attachment; filename=smartbot-days.ics", calendar.Headers["Content-Disposition"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_the_person_are_never_markup_and_turn_nothing_around()
    {
        await using var host = TestHost.Start();
        var sam = await TakeawayGuest.ComeAsync(host);
        await sam.KeepAsync(SampleGoals.Strange(sam.OwnerId));

        foreach (var path in new[] { "/take", "/take/plan", "/take/plan/strange", "/take/worksheet/strange", "/take/progress/strange", "/take/summary/strange" })
        {
            var html = (await sam.GetAsync(path)).Body;
            Assert.DoesNotMatch(@"<script|<img|<b>|<i>", html);
            Assert.DoesNotContain("</td></table>", html, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("<bdi class=\"said\">&#x5D3;&#x5E0;&#x5D4;</bdi>", (await sam.GetAsync("/take/plan")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stranger_finds_an_empty_page_that_says_what_to_do()
    {
        await using var host = TestHost.Start();
        var stranger = TakeawayGuest.Stranger(host);

        Assert.Contains("There is nothing to print yet.", (await stranger.GetAsync("/take")).Body, StringComparison.Ordinal);
        Assert.Contains("There is no saved goal yet.", (await stranger.GetAsync("/take/plan")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_addresses_are_answered_as_before()
    {
        await using var host = TestHost.Start();
        using var unknown = await host.Http.GetAsync(new Uri("/no/such/page", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("", await unknown.Content.ReadAsStringAsync());
    }

    [Fact]
    public void Every_word_stands_in_the_words_file_and_none_is_left_over()
    {
        var words = TakeawayWords.LoadAll()["en"];
        string[] folders = ["Takeaway", "MyData"];
        var sources = folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, "bot", folder), "*.cs*", SearchOption.AllDirectories))
            .Select(File.ReadAllText).ToList();
        var used = sources.SelectMany(source => UsePattern().Matches(source).Select(match => match.Groups[1].Value)).ToHashSet();
        var open = sources.SelectMany(source => PartPattern().Matches(source).Select(match => match.Groups[1].Value)).ToHashSet();

        Assert.All(used, id => Assert.True(words.Texts.ContainsKey(id), id));
        Assert.All(words.Texts.Keys, id => Assert.True(
            sources.Exists(source => source.Contains($"\"{id}\"", StringComparison.Ordinal))
                || open.Any(start => id.StartsWith(start, StringComparison.Ordinal)) || id.StartsWith("sorry", StringComparison.Ordinal),
            id));
    }

    [Fact]
    public void Every_language_has_the_same_words() => Assert.All(
        TakeawayWords.LoadAll().Values, words => Assert.Equal(TakeawayWords.LoadAll()["en"].Texts.Keys, words.Texts.Keys));

    [GeneratedRegex(@"<script|<style|\sstyle=|\son\w+=""", RegexOptions.IgnoreCase)]
    private static partial Regex InlinePattern();

    [GeneratedRegex(@"Say\(""([\w.]+)""")]
    private static partial Regex UsePattern();

    /// <summary>The beginning of an id whose end is a value's name.</summary>
    [GeneratedRegex(@"\$""([\w.]+\.)\{")]
    private static partial Regex PartPattern();
}
