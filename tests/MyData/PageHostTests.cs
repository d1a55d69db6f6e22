using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Data;
using SmartBot.Tests.Host;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.MyData;

/// <summary>A host whose clock stands still, with guests of whom something stands in every table.</summary>
public abstract partial class PageHostTests : IAsyncDisposable
{
    private protected PageHostTests() => Host = TestHost.Start(services => services.AddSingleton<TimeProvider>(Clock));

    private protected FakeTimeProvider Clock { get; } = new(SampleGoals.Now);

    private protected TestHost Host { get; }

    private protected Database Database => Host.Service<Database>();

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<TakeawayGuest> ComeAsync(Func<string, SmartBot.Dialogs.Goals.Goal>? goal = null)
    {
        var guest = await TakeawayGuest.ComeAsync(Host);
        await Somebody.FillAsync(Database, guest.OwnerId, goal);
        return guest;
    }

    private protected static async Task<(string Name, string Value)> FormAsync(TakeawayGuest guest)
    {
        var match = FieldPattern().Match((await guest.GetAsync("/my-data/delete")).Body);
        return (match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value));
    }

    [GeneratedRegex("<input name=\"([^\"]+)\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex FieldPattern();
}
