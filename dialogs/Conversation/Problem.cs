using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Why an answer cannot be taken as it is, in words for the person.</summary>
/// <param name="Text">What is said before the question is put in another way; may be empty.</param>
/// <param name="Choices">The readings to choose from, where the answer can be read in several ways.</param>
internal sealed record Problem(string Text, IReadOnlyList<string> Choices)
{
    /// <summary>The problem with an answer; null where there is none.</summary>
    public static Problem? With(Heard heard, Goal goal, Question question, Assistant assistant, ITurnContext turn)
    {
        var understanding = heard.Understanding;
        return understanding.Outcome switch
        {
            Outcome.Ambiguous when understanding.Readings.Count > 0 =>
                new Problem(assistant.Say("which.day"), [.. understanding.Readings.Select(day => assistant.Day(turn, day))]),
            Outcome.Ambiguous => new Problem(assistant.Say("which.words"), understanding.Choices),
            Outcome.Past => new Problem(assistant.Say("reason.Past", [("date", assistant.Day(turn, understanding.Date!.Value))]), []),
            Outcome.Unresolvable => new Problem(assistant.Say("reason." + understanding.Reason), []),
            _ => WithOrder(understanding.Date, goal, question, assistant, turn),
        };
    }

    private static Problem? WithOrder(DateOnly? date, Goal goal, Question question, Assistant assistant, ITurnContext turn)
    {
        Problem Say(string id, DateOnly other) =>
            new(assistant.Say(id, [("date", assistant.Day(turn, date!.Value)), ("other", assistant.Day(turn, other))]), []);
        return question.Id switch
        {
            KnownQuestions.Target when date < goal.StartOn => Say("reason.BeforeStart", goal.StartOn!.Value),
            KnownQuestions.Start when date > goal.TargetOn => Say("reason.AfterTarget", goal.TargetOn!.Value),
            _ => null,
        };
    }
}
