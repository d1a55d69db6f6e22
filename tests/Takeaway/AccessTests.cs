using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Takeaway.Access;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Takeaway;

/// <summary>Who may see what: one's own by the cookie, one goal by a link, and nothing else, without a hint that it is there.</summary>
public sealed class AccessTests : IAsyncDisposable
{
    private static readonly string[] Papers = ["worksheet/full", "plan/full", "progress/full", "summary/full", "summary/full.eml", "calendar/full.ics"];

    private readonly FakeTimeProvider _clock = new(SampleGoals.Now);
    private readonly TestHost _host;

    public AccessTests() => _host = TestHost.Start(services => services.AddSingleton<TimeProvider>(_clock));

    [Fact]
    public async Task Guest_sees_their_own_goals()
    {
        var sam = await TakeawayGuest.ComeAsync(_host);
        await sam.KeepAsync(SampleGoals.Full(sam.OwnerId));
        await sam.KeepAsync(SampleGoals.Small(sam.OwnerId));

        foreach (var paper in Papers)
        {
            Assert.Equal(HttpStatusCode.OK, (await sam.GetAsync($"/take/{paper}")).Status);
        }

        var plan = await sam.GetAsync("/take/plan");
        Assert.Contains("we laugh more", plan.Body, StringComparison.Ordinal);
        Assert.Contains("I wake up rested", plan.Body, StringComparison.Ordinal);
        Assert.Contains("/take/worksheet/small", (await sam.GetAsync("/take")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_elses_goal_is_not_found_just_as_one_that_is_not_there()
    {
        var sam = await TakeawayGuest.ComeAsync(_host);
        await sam.KeepAsync(SampleGoals.Full(sam.OwnerId));
        var ana = await TakeawayGuest.ComeAsync(_host);

        foreach (var visitor in new[] { ana, TakeawayGuest.Stranger(_host) })
        {
            foreach (var paper in Papers)
            {
                var others = await visitor.GetAsync($"/take/{paper}");
                var unknown = await visitor.GetAsync($"/take/{paper.Replace("full", "nobodys", StringComparison.Ordinal)}");
                Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (others.Status, unknown.Status));
                Assert.Equal(unknown.Body, others.Body);
                Assert.Contains("This page is not here", others.Body, StringComparison.Ordinal);
            }

            Assert.DoesNotContain("laugh", (await visitor.GetAsync("/take/plan")).Body, StringComparison.Ordinal);
            Assert.DoesNotContain("full", (await visitor.GetAsync("/take")).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Link_opens_its_one_goal_for_seven_days_and_sets_nothing()
    {
        var anybody = TakeawayGuest.Stranger(_host);
        await anybody.KeepAsync(SampleGoals.Full("msteams/sam"));
        await anybody.KeepAsync(SampleGoals.Small("msteams/sam"));
        var token = _host.Service<TakeawayLinks>().Issue("msteams/sam", "full");

        var index = await anybody.GetAsync($"/take/l/{token}");
        Assert.Equal(HttpStatusCode.OK, index.Status);
        Assert.Empty(index.Cookies);
        Assert.Contains($"href=\"/take/worksheet/full?t={token}\"", index.Body, StringComparison.Ordinal);
        Assert.Contains("Wednesday 17 March 2027", index.Body, StringComparison.Ordinal);
        foreach (var paper in Papers)
        {
            Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync($"/take/{paper}?t={token}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/take/{paper.Replace("full", "small", StringComparison.Ordinal)}?t={token}")).Status);
        }

        Assert.DoesNotContain("rested", (await anybody.GetAsync($"/take/plan?t={token}")).Body, StringComparison.Ordinal);

        _clock.AdjustTime(_clock.GetUtcNow() + TakeawayLinks.Lifetime - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync($"/take/l/{token}")).Status);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/take/l/{token}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/take/worksheet/full?t={token}")).Status);
    }

    [Fact]
    public async Task Bad_token_opens_nothing_even_with_a_good_cookie()
    {
        var sam = await TakeawayGuest.ComeAsync(_host);
        await sam.KeepAsync(SampleGoals.Full(sam.OwnerId));
        var token = _host.Service<TakeawayLinks>().Issue(sam.OwnerId, "full");

        foreach (var bad in new[] { "", "made-up", token[..^4] + "AAAA", new string('x', 4000) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await sam.GetAsync($"/take/l/{bad}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await sam.GetAsync($"/take/worksheet/full?t={bad}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await sam.GetAsync($"/take/worksheet/full?t={token}&t={token}")).Status);
    }

    [Fact]
    public async Task Link_is_still_good_after_a_restart()
    {
        var anybody = TakeawayGuest.Stranger(_host);
        await anybody.KeepAsync(SampleGoals.Full("msteams/sam"));
        var token = _host.Service<TakeawayLinks>().Issue("msteams/sam", "full");
        await _host.RestartAsync();

        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync($"/take/l/{token}")).Status);
    }

    [Fact]
    public async Task Empty_worksheet_is_for_everybody_and_there_is_none_of_an_unknown_programme()
    {
        var anybody = TakeawayGuest.Stranger(_host);

        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/take/worksheet/blank/smart")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync("/take/worksheet/blank/nonsense")).Status);
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();
}
