using SmartBot.Dialogs.Critique;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Tests.Critique;

/// <summary>A false alarm of danger refuses a harmless goal: verbs that can harm are used here of phones, bikes and bedtimes.</summary>
public sealed class HarmlessTests
{
    private const string Example = "For example:";

    private static readonly GoalCritique Critique = GoalCritique.Load("en");

    [Fact]
    public void Harmless_goals_are_never_dangerous()
    {
        var goals = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Critique", "data", "harmless.txt")).Where(line => line.Length > 0).ToList();
        Assert.InRange(goals.Count, 400, int.MaxValue);
        Assert.Empty(Dangerous(goals));
    }

    [Fact]
    public void Nothing_that_a_programme_offers_is_dangerous()
    {
        var offered = ProgrammeCatalog.Load().All.SelectMany(Offered).ToList();
        Assert.Contains("A walk in the park 3 times a week", offered);
        Assert.Empty(Dangerous(offered));
    }

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
