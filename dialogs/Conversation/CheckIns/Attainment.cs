using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>Reads from an answer how far a goal has come, keeps it on the goal's scale, and says what that means.</summary>
internal sealed class Attainment(Assistant assistant)
{
    private const int Middle = 2;

    /// <summary>The level that a picked answer stands for, −2 to +2; null where it is none of the choices.</summary>
    public decimal? LevelIn(ITurnContext turn, Question question, string words)
    {
        if (question.Id is not (FollowUpQuestions.Level or FollowUpQuestions.Outcome or FollowUpQuestions.OutcomeLevel))
        {
            return null;
        }

        var said = Tokens.Of(words);
        var picked = question.Choices.ToList().FindIndex(choice => Tokens.Of(choice).SequenceEqual(said));
        return picked >= 0 ? picked - Middle
            : question.Id == FollowUpQuestions.Outcome && assistant.Agrees(turn, words) == true ? 0
            : null;
    }

    /// <summary>Takes a figure of the open follow-up onto the scale, and says what it means against before. Nothing for another question.</summary>
    public void Take(ITurnContext turn, Goal goal, Answer answer)
    {
        if (FollowUpQuestions.Counts.Contains(answer.QuestionId) && answer.Number is { } count && Measured.Of(goal) is { } measured)
        {
            goal.Attain(measured.Scale.LevelOf(count), answer.QuestionId, assistant.Now);
        }

        if (FollowUpQuestions.Progress.Contains(answer.QuestionId) && answer.Number is not null)
        {
            Lead.Add(turn, Meaning(goal));
        }
    }

    private string Meaning(Goal goal)
    {
        var movement = Movements.Latest(goal);
        var isFirst = goal.CheckIns.Count(told => told.Level is not null || told.Rating is not null) == 1;
        return movement switch
        {
            Movement.Unknown => "",
            Movement.Closer or Movement.Same or Movement.Less when isFirst => assistant.Say($"cheer.{movement}.first"),
            _ => assistant.Say($"cheer.{movement}"),
        };
    }
}
