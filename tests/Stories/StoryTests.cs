using System.Globalization;
using Microsoft.Bot.Schema;
using SmartBot.Tests.Support;
using Xunit.Abstractions;

namespace SmartBot.Tests.Stories;

/// <summary>Runs every story and holds the bot to each of its lines: nothing more is said and nothing less.</summary>
public sealed class StoryTests(ITestOutputHelper output)
{
    private const string Stranger = "a stranger";

    public static TheoryData<string, string> Stories()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Story.Files())
        {
            foreach (var story in Story.Read(file))
            {
                data.Add(file, story.Title);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Story_goes_as_written(string file, string title)
    {
        var story = Story.Read(file).Single(told => told.Title == title);
        var talk = new Talk(isStranger: story.Lines.Any(line => line is { Who: "given", Text: Stranger }), myData: new MemoryMyData());
        var unheard = new Queue<Activity>();
        foreach (var line in story.Lines)
        {
            output.WriteLine($"{line.Who}: {line.Text}");
            if (line.Who == "user")
            {
                AssertAllHeard(unheard, line);
                foreach (var reply in await talk.SayAsync(line.Text))
                {
                    output.WriteLine($"    > {reply.Text}");
                    unheard.Enqueue(reply);
                }
            }
            else
            {
                await CheckAsync(line, talk, unheard);
            }
        }

        AssertAllHeard(unheard, story.Lines[^1]);
    }

    private static async Task CheckAsync(StoryLine line, Talk talk, Queue<Activity> unheard)
    {
        switch (line.Who)
        {
            case "bot":
                Assert.True(unheard.Count > 0, $"Line {line.Number}: the bot says nothing more, but \"{line.Text}\" is expected.");
                AssertSaid(line.Text, unheard.Dequeue().Text, line);
                break;
            case "choices":
                var titles = talk.Last.SuggestedActions?.Actions.Select(action => action.Title) ?? [];
                Assert.Equal(line.Text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), titles);
                break;
            case "days pass":
                await WaitAsync(talk, unheard, TimeSpan.FromDays(int.Parse(line.Text, CultureInfo.InvariantCulture)));
                break;
            case "hours pass":
                await WaitAsync(talk, unheard, TimeSpan.FromHours(int.Parse(line.Text, CultureInfo.InvariantCulture)));
                break;
            case "given" when line.Text == Stranger:
                break;
            case "coach":
                talk.Options.Coach = line.Text;
                break;
            case "given":
                await SavedGoal.SetAsync(talk, Said(line.Text));
                break;
            case Story.Shows:
                break;
            case "programme":
                talk.Options.Programme = line.Text;
                break;
            case "locale":
                talk.Locale = line.Text;
                break;
            case "time zone":
                talk.TimeZone = line.Text;
                break;
            case "goals":
                var goals = await talk.AllGoalsAsync();
                Assert.Equal(line.Text, string.Join(", ", goals.Select(goal => goal.Status)));
                break;
            default:
                Assert.True(line.Who.StartsWith("goal ", StringComparison.Ordinal), $"Line {line.Number}: '{line.Who}' is no kind of line.");
                Assert.Equal(line.Text, await ValueAsync(talk, line.Who["goal ".Length..]));
                break;
        }
    }

    // a saved goal; what: play what she picks; amount: 3 times a week
    private static Dictionary<string, string> Said(string given) =>
        given.Split(';').Skip(1).Select(part => part.Split(':', 2)).ToDictionary(part => part[0].Trim(), part => part[1].Trim());

    // What the bot says of its own accord meanwhile has to be in the story too.
    private static async Task WaitAsync(Talk talk, Queue<Activity> unheard, TimeSpan time)
    {
        foreach (var said in await talk.WaitAsync(time))
        {
            unheard.Enqueue(said);
        }
    }

    // goal status, goal start, goal target, goal sentence, or an answer: goal where
    private static async Task<string?> ValueAsync(Talk talk, string field)
    {
        var goal = await talk.GoalAsync();
        return field switch
        {
            "status" => goal.Status.ToString(),
            "start date" => goal.StartOn?.ToString("O", CultureInfo.InvariantCulture) ?? "(none)",
            "target date" => goal.TargetOn?.ToString("O", CultureInfo.InvariantCulture) ?? "(none)",
            "sentence" => goal.Sentence,
            _ => goal.AnswerTo(field) switch { null => "(none)", { Skipped: true } => "(skipped)", var answer => answer.Words },
        };
    }

    private static void AssertSaid(string expected, string actual, StoryLine line)
    {
        var said = actual.Replace('\n', ' ');
        var at = 0;
        var parts = expected.Split('…');
        var matches = parts.All(part => (at = said.IndexOf(part.Trim(), at, StringComparison.Ordinal)) >= 0)
            && said.StartsWith(parts[0].Trim(), StringComparison.Ordinal)
            && said.EndsWith(parts[^1].Trim(), StringComparison.Ordinal)
            && (parts.Length > 1 || said == expected);
        Assert.True(matches, $"Line {line.Number}\n  expected: {expected}\n  said:     {said}");
    }

    private static void AssertAllHeard(Queue<Activity> unheard, StoryLine line) =>
        Assert.True(unheard.Count == 0, $"Line {line.Number}: the bot also said \"{(unheard.Count == 0 ? "" : unheard.Peek().Text)}\".");
}
