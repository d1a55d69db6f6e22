using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Playwright;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Takeaway;

namespace SmartBot.Tests.Browser;

/// <summary>A host with a mail server that is away, goals for its guest, and pictures to look at.</summary>
public abstract class TakeawayPageTest : PageTest
{
    private const int LongestPicture = 2000;
    private const string NobodyListens = "9";

    protected TakeawayPageTest(Chromium chromium)
        : base(chromium)
    {
        Host.Settings["Takeaway__Smtp__Host"] = "127.0.0.1";
        Host.Settings["Takeaway__Smtp__Port"] = NobodyListens;
        Host.Settings["Takeaway__Smtp__From"] = "goals@example.org";
    }

    protected static string Pictures() => Directory.CreateDirectory(Path.Combine(Repository.Root, "tests", "browser", "screenshots")).FullName;

    // Not more of a long page than can be looked at.
    protected static async Task KeepAsync(Visit visit, string name, bool fullPage)
    {
        var size = await visit.Page.EvaluateAsync<int[]>("[innerWidth, document.documentElement.scrollHeight]");
        var clip = fullPage ? new Clip { Width = size[0], Height = Math.Min(size[1], LongestPicture) } : null;
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), name + ".png"), FullPage = fullPage, Clip = clip });
    }

    /// <summary>A picture of what is printed, as wide as the paper without its margins, at 96 dots an inch.</summary>
    protected static async Task KeepPrintedAsync(Visit visit, string name, int width)
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(width, 1000);
        await KeepAsync(visit, name, fullPage: true);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    /// <summary>The goals that the guest has.</summary>
    protected virtual IEnumerable<Goal> GoalsOf(string owner) =>
        [SampleGoals.Full(owner), SampleGoals.Small(owner), SampleGoals.Gaps(owner), SampleGoals.Strange(owner)];

    /// <summary>Gives the one guest of this host their goals.</summary>
    /// <param name="anew">Whether the goal that the chat began by itself is taken away; else the chat can go on with it.</param>
    protected async Task SeedAsync(bool anew = true)
    {
        var connection = new SqliteConnectionStringBuilder($"Data Source={Host.DatabaseFile}");
        using var provider = new SqliteProvider(connection, NullLoggerFactory.Instance);
        await using var context = provider.CreateContext();
        var owner = context.Conversations.Single().OwnerId;
        foreach (var goal in context.Goals.ToList().Where(goal => anew && goal.OwnerId == owner))
        {
            context.Remove(goal);
        }

        await context.SaveChangesAsync();
        var store = new EfGoalStore(DataOf(provider));
        foreach (var goal in GoalsOf(owner))
        {
            await store.SaveAsync(goal, default);
        }
    }
}
