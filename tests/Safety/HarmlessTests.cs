using SmartBot.Dialogs.Critique;
using SmartBot.Dialogs.Safety;
using SmartBot.Tests.Critique;

namespace SmartBot.Tests.Safety;

/// <summary>Ordinary goals raise few alarms. Those left are of the kind that the labelling guide wants asked about, or known and counted.</summary>
public sealed class HarmlessTests
{
    private const double Most = 0.015;

    private static readonly SafetyScreen Screen = SafetyScreen.Load("en");

    [Theory]
    [InlineData("goals-dev.jsonl")]
    [InlineData("own-goals.jsonl")]
    public void Goals_without_danger_alert_seldom(string file)
    {
        var goals = GoalFiles.Read(file).Where(one => one.Errors?.Contains(GoalError.Dangerous) != true).ToList();
        var alerts = goals.Where(one => Screen.Read(one.Text) is not null).Select(one => one.Text).ToList();
        Assert.True(alerts.Count <= Most * goals.Count, string.Join('\n', alerts));
    }
}
