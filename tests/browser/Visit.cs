using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SmartBot.Tests.Browser;

/// <summary>A person at the chat page, in one tab. It keeps an eye on what a good page never does.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly string[] GoalWords =
        ["be fitter", "just me", "walk to work", "outside", "in the morning", "it clears my head", "i take the stairs", "3 times a week", "once", "rain", "take the bus", "8", "1 month", "today"];

    private readonly ConcurrentQueue<string> _faults = new();
    private readonly Uri _address;
    private readonly IBrowserContext _person;
    private IWebSocketRoute? _line;

    private Visit(IPage page, IBrowserContext person, Uri address) => (Page, _person, _address) = (page, person, address);

    public IPage Page { get; }

    /// <summary>Script errors, violations of the policy, and requests to another host.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Another host that a test itself goes to.</summary>
    public string? Elsewhere { get; set; }

    /// <summary>What a test itself provokes: an error with this text is no fault.</summary>
    public string? Expected { get; set; }

    public ILocator SendBox => Page.GetByPlaceholder("Write here");

    public ILocator Messages => Page.Locator("article .webchat__bubble__content");

    /// <summary>The newest message with all that hangs on it: its text, and its card.</summary>
    public ILocator LastMessage => Page.Locator(".webchat__basic-transcript__activity").Last;

    public ILocator QuietLine => Page.Locator("#line");

    /// <summary>Buttons of a card; not their copies in the region that Web Chat reads out from.</summary>
    public ILocator CardButton(string title) => Page.Locator(".ac-pushButton", new() { HasTextRegex = new Regex($"^{Regex.Escape(title)}$") });

    public ILocator Goal => Page.Locator("#goal");

    /// <summary>Opens a tab; the page itself is opened by <see cref="OpenAsync"/>.</summary>
    public static async Task<Visit> BeginAsync(Chromium chromium, Uri address, Screen screen)
    {
        var person = await chromium.NewPersonAsync(screen);
        var visit = new Visit(await person.NewPageAsync(), person, address);
        await visit.WatchAsync();
        return visit;
    }

    /// <summary>With a stand-in: what the host sends does not arrive.</summary>
    public bool Deaf { get; set; }

    /// <summary>Stands between page and host, so that <see cref="Receive"/> can play what an assistant would send.</summary>
    public Task StandInAsync() => Page.RouteWebSocketAsync(
        url => true,
        line =>
        {
            _line = line;
            line.ConnectToServer().OnMessage(frame =>
            {
                if (!Deaf)
                {
                    line.Send(frame.Text!);
                }
            });
        });

    /// <summary>Opens the page and waits for the assistant's first message.</summary>
    public async Task OpenAsync()
    {
        await Page.GotoAsync(_address.ToString());
        await Assertions.Expect(Messages.First).ToBeVisibleAsync();
    }

    /// <summary>Agrees that what is said is kept, which is asked first.</summary>
    public async Task AgreeAsync()
    {
        await SayAsync("yes");
        await Assertions.Expect(Messages).ToHaveCountAsync(3);
    }

    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Sets a goal from the wish to "save", waiting for the answer to each message.</summary>
    public async Task SaveGoalAsync()
    {
        foreach (var words in GoalWords)
        {
            var before = await Messages.CountAsync();
            await SayAsync(words);
            await Assertions.Expect(Messages.Nth(before + 1)).ToBeVisibleAsync();
            await Assertions.Expect(LastMessage).Not.ToContainTextAsync("You said");
        }

        await SayAsync("save");
    }

    /// <summary>Plays an activity to the page, as if the assistant had sent it.</summary>
    public void Receive(object activity) => _line!.Send(JsonSerializer.Serialize(new { activities = new[] { activity } }));

    /// <summary>Keeps a picture to look at.</summary>
    public Task PictureAsync(string name) => PictureAsync("tests", "browser", "screenshots", name + ".png");

    /// <summary>Makes the README's picture anew, where SMARTBOT_README_PICTURE is set: else each run would change a committed file.</summary>
    public Task ReadmePictureAsync() => Environment.GetEnvironmentVariable("SMARTBOT_README_PICTURE") is { Length: > 0 }
        ? PictureAsync("docs", "chat.png")
        : Task.CompletedTask;

    public async ValueTask DisposeAsync() => await _person.DisposeAsync();

    private async Task PictureAsync(params string[] path)
    {
        if (await LastMessage.IsVisibleAsync())
        {
            await Assertions.Expect(LastMessage).ToBeInViewportAsync(); // Web Chat glides there
        }

        await Page.ScreenshotAsync(new() { Path = Path.Combine([Repository.Root, .. path]) });
    }

    private async Task WatchAsync()
    {
        Page.Console += (_, message) =>
        {
            // A line that is down is no fault of the page's, and Chromium itself reports it.
            if (message.Type == "error"
                && !message.Text.Contains("net::ERR_", StringComparison.Ordinal)
                && (Expected is null || !message.Text.Contains(Expected, StringComparison.Ordinal)))
            {
                _faults.Enqueue("console: " + message.Text);
            }
        };
        Page.PageError += (_, error) => _faults.Enqueue("error: " + error);
        Page.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Scheme.StartsWith("http", StringComparison.Ordinal) && url.Authority != _address.Authority && url.Authority != Elsewhere)
            {
                _faults.Enqueue("foreign request: " + url);
            }
        };
        await Page.ExposeFunctionAsync("reportViolation", (string what) => _faults.Enqueue("policy: " + what));
        await Page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => reportViolation(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`))");
    }
}
