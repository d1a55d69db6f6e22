using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Simulation;

/// <summary>Three months after a goal was saved: the assistant comes back, and the simulated person answers as they do.</summary>
internal sealed class SimulatedLife(Talk talk, SimulatedPerson person)
{
    private const int Weeks = 13;
    private const int MostTurns = 60;

    /// <summary>How often the assistant came back by itself.</summary>
    public int Asked { get; private set; }

    public string Log { get; private set; } = "";

    public async Task RunAsync()
    {
        await SayAsync("yes");
        for (var week = 0; week < Weeks; week++)
        {
            var said = await talk.WaitAsync(TimeSpan.FromDays(7));
            Asked += said.Count;
            Log += string.Concat(said.Select(activity => $"  (week {week}) {activity.Text}\n"));
            if (said.Count > 0)
            {
                await AnswerAsync();
            }
        }
    }

    // Until nothing is open any more; whoever goes round in circles is a fault.
    private async Task AnswerAsync()
    {
        for (var turn = 0; await OpenAsync() is { } goal; turn++)
        {
            Assert.True(turn < MostTurns, $"The check-in never came to an end:\n{Log}");
            var told = goal.Reports.ToList();
            await SayAsync(person.Say(talk.Last, AskedIn(goal)));
            var after = (await talk.AllGoalsAsync()).Single(known => known.Id == goal.Id);
            Assert.All(told, report => Assert.Contains(after.Reports, kept => (kept.On, kept.QuestionId) == (report.On, report.QuestionId)));
        }
    }

    private async Task<Goal?> OpenAsync() =>
        (await talk.AllGoalsAsync()).OrderByDescending(goal => goal.OpenedAt).FirstOrDefault(goal => goal.OpenSlot is not null);

    // Nothing of the script where the bot offers ways to go on.
    private Question? AskedIn(Goal goal)
    {
        var asked = Script.Next(Talk.Programmes.Find(goal.ProgrammeId, "en"), goal);
        return asked is not null && talk.Last.Text.Contains('?', StringComparison.Ordinal) ? asked : null;
    }

    private async Task SayAsync(string words)
    {
        Log += $"> {words}\n";
        await talk.SayAsync(words);
        Log += $"  {talk.Last.Text}\n";
    }
}
