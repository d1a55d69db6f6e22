using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Simulation;

/// <summary>A whole conversation with a simulated person, watched for lost answers and for circles.</summary>
internal sealed class SimulatedTalk
{
    private const int MostTurns = 150;

    // Asked for anew by the assistant itself when the goal is made smaller, made into a step, or proposed anew.
    private static readonly string[] Renewed = [KnownQuestions.Confidence, KnownQuestions.Levels, .. KnownQuestions.OfStep];

    private readonly Talk _talk = new();
    private readonly SimulatedPerson _person;
    private readonly Programme _programme;

    private SimulatedTalk(Persona persona, int seed, string programmeId)
    {
        _programme = Talk.Programmes.Find(programmeId, "en");
        _talk.Options.Programme = programmeId;
        _person = new SimulatedPerson(persona, seed);
    }

    public string Log { get; private set; } = "";

    /// <summary>How many turns the person took until the goal stood whole; null where it never did.</summary>
    public int? TurnsToWhole { get; private set; }

    public Goal Goal { get; private set; } = null!;

    /// <summary>How it ended; null where it went on for ever.</summary>
    public string? End { get; private set; }

    public static async Task<SimulatedTalk> RunAsync(Persona persona, int seed, string programmeId)
    {
        var talk = new SimulatedTalk(persona, seed, programmeId);
        await talk.RunAsync();
        return talk;
    }

    /// <summary>The three months that follow, for a goal that was saved.</summary>
    public async Task<SimulatedLife> LiveAsync()
    {
        var life = new SimulatedLife(_talk, _person);
        await life.RunAsync();
        return life;
    }

    private async Task RunAsync()
    {
        await _talk.SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate });
        for (var turn = 1; turn <= MostTurns && End is null; turn++)
        {
            var before = await _talk.GoalAsync();
            var asked = _talk.Last.SuggestedActions?.Actions.Any(action => action.Title is "Save" or "Make it smaller" or "Add a step") == true
                || IsReview(_talk.Last) ? null : Script.Next(_programme, before);
            var said = _person.Say(_talk.Last, asked);
            Log += $"> {said}\n";
            await _talk.SayAsync(said);
            Log += $"  {_talk.Last.Text}\n";
            Goal = await _talk.GoalAsync();
            AssertNothingLost(before, Goal, said);
            TurnsToWhole ??= IsReview(_talk.Last) ? turn : null;
            End = Goal.Status == GoalStatus.Agreed ? "saved" : _talk.Last.Text.StartsWith("We stop", StringComparison.Ordinal) ? "stopped" : null;
        }
    }

    private static bool IsReview(Activity message) => message.Text.Contains("Here is your whole goal.", StringComparison.Ordinal);

    // What was told stays, word for word, unless it was asked about again.
    private void AssertNothingLost(Goal before, Goal after, string said)
    {
        if (after.Id != before.Id)
        {
            return;
        }

        foreach (var told in before.Answers.Where(answer => !answer.Skipped && answer.QuestionId != before.AskingAgain && !Renewed.Contains(answer.QuestionId)))
        {
            Assert.True(after.AnswerTo(told.QuestionId)?.Words == told.Words, $"\"{told.Words}\" was lost at \"{said}\":\n{Log}");
        }
    }
}
