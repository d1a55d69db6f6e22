using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>The messages that ask a person to look at their answer again.</summary>
internal static class Reprompt
{
    /// <summary>An answer that could be better, or that is refused.</summary>
    public static Activity About(Nudge nudge, Assistant assistant)
    {
        string[] ways = nudge.IsRefusal
            ? [assistant.Say("refuse.help"), assistant.Say("refuse.coach"), assistant.Say("offer.skip")]
            : [assistant.Say("offer.keep"), assistant.Say("nudge.example")];
        return Message.Text(assistant.Say($"nudge.{nudge.Error}", [("words", Words.Quote(nudge.Words))]), ways);
    }

    /// <summary>An answer that could not be taken: the question in other words, or at last the offer to leave it.</summary>
    /// <param name="problem">Why not.</param>
    /// <param name="heard">The answer.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="question">The question.</param>
    /// <param name="attempt">How often it was answered so far, the first being 1.</param>
    /// <param name="assistant">What the dialog works with.</param>
    public static Activity About(Problem problem, Heard heard, Goal goal, Question question, int attempt, Assistant assistant)
    {
        string[] ways = [assistant.Say("offer.keep"), assistant.Say("offer.skip")];
        if (attempt > question.Reprompts.Count)
        {
            return Message.Text(assistant.Say("offer"), ways);
        }

        if (problem.Choices.Count > 0)
        {
            return Message.Text(problem.Text, problem.Choices);
        }

        var reprompt = heard.Understanding.Reason == Reason.Empty && attempt == 1
            ? question.AskAbout(goal)
            : Template.Fill(question.Reprompts[attempt - 1], [("words", Words.Quote(heard.Words))]);
        var canKeep = heard.Understanding.Reason is Reason.NoNumber or Reason.Vague or Reason.Open or Reason.Event;
        return Message.Text(
            problem.Text.Length == 0 ? reprompt : problem.Text + " " + reprompt,
            canKeep ? [.. question.Choices, assistant.Say("offer.keep")] : question.Choices);
    }
}
