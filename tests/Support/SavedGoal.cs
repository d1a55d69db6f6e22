using SmartBot.Dialogs.Programmes;
using SmartBot.Tests.Conversation;

namespace SmartBot.Tests.Support;

/// <summary>Takes a conversation to a goal that is saved, with a good answer to each question.</summary>
internal static class SavedGoal
{
    private const int MostTurns = 60;

    /// <param name="talk">The conversation, at its beginning or with nothing being set.</param>
    /// <param name="said">Answers by question, in place of the usual ones.</param>
    public static async Task SetAsync(Talk talk, IReadOnlyDictionary<string, string> said)
    {
        await talk.SayAsync(talk.Heard.Count == 0 ? "hello" : "set another goal");
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var goal = await talk.GoalAsync();
            if (Script.Next(Talk.Programmes.Find(goal.ProgrammeId, goal.Language), goal) is not { } question)
            {
                await talk.SayAsync(goal.Language == "es" ? "guardar" : "save");
                return;
            }

            await talk.SayAsync(said.TryGetValue(question.Id, out var words) ? words : Answers.To(question));
        }

        throw new InvalidOperationException("The goal was never whole.");
    }
}
