using SmartBot.Dialogs.Critique;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Tests.Critique;

/// <summary>A false alarm of danger refuses a harmless goal, and a missed one helps to harm: the same verbs are used here of phones, bikes and bedtimes, and of people.</summary>
public sealed class HarmTests
{
    private const string Example = "For example:";

    private static readonly GoalCritique Critique = GoalCritique.Load("en");

    [Theory]
    [InlineData("give up my sertraline on Monday", true)]
    [InlineData("come off sertraline with my psychiatrist's taper", false)]
    [InlineData("live on 750 calories a day", true)]
    [InlineData("eat 1,900 calories a day", false)]
    [InlineData("lose 9 kg in two weeks", true)]
    [InlineData("lose 3 kg in two months", false)]
    [InlineData("lose a pound a day", true)]
    [InlineData("lose a pound a week", false)]
    [InlineData("never miss a dose of my insulin", false)]
    [InlineData("lunch under 500 calories", false)]
    [InlineData("stop drinking tomorrow, I have two bottles of sherry a day", true)]
    [InlineData("no wine in Lent", false)]
    [InlineData("slap Billy when he swears", true)]
    [InlineData("stop slapping Billy", false)]
    [InlineData("21 days without self-harm", false)]
    [InlineData("only self-harm at weekends", true)]
    [InlineData("Jane to stop Rob from getting violent", true)]
    [InlineData("Jane to move in with her aunt", false)]
    [InlineData("smash my landlord's windows", true)]
    public void What_would_harm_is_found(string text, bool isDangerous) =>
        Assert.Equal(isDangerous, Critique.Assess(text).Has(GoalError.Dangerous));

    [Fact]
    public void Harmless_goals_are_never_dangerous()
    {
        var goals = Lines("harmless.txt");
        Assert.InRange(goals.Count, 700, int.MaxValue);
        Assert.Empty(Dangerous(goals));
    }

    [Fact]
    public void Harmful_goals_are_always_dangerous()
    {
        var goals = Lines("harmful.txt");
        Assert.InRange(goals.Count, 200, int.MaxValue);
        Assert.Empty(goals.Except(Dangerous(goals)));
    }

    [Fact]
    public void Nothing_that_a_programme_offers_is_dangerous()
    {
        var offered = ProgrammeCatalog.Load().All.SelectMany(Offered).ToList();
        Assert.Contains("A walk in the park 3 times a week", offered);
        Assert.Empty(Dangerous(offered));
    }

    private static List<string> Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Critique", "data", file)).Where(line => line.Length > 0)];

    private static List<string> Dangerous(IEnumerable<string> goals) =>
        [.. goals.Where(goal => Critique.Assess(goal).Has(GoalError.Dangerous))];

    private static IEnumerable<string> Offered(Programme programme)
    {
        foreach (var question in programme.Questions)
        {
            foreach (var answer in question.Choices.Concat(question.Ideas).Concat(Examples(question)))
            {
                yield return answer;
            }
        }

        foreach (var example in programme.Examples)
        {
            yield return example.Text;
        }
    }

    // "For example: more time with my child, or less stress in the morning."
    private static IEnumerable<string> Examples(Question question) =>
        question.Variants.Concat(question.Reprompts).Append(question.Ask).Append(question.Help).Append(question.Because ?? "")
            .Where(text => text.Contains(Example, StringComparison.Ordinal))
            .Select(text => text[(text.IndexOf(Example, StringComparison.Ordinal) + Example.Length)..].Trim())
            .SelectMany(text => text.Split(", or ").Append(text));
}
