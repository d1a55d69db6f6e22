using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>The goal so far, said when a section that is worth it has just been gone through.</summary>
internal static class Recap
{
    public static async Task AfterAsync(Question question, Goal goal, Assistant assistant, ITurnContext turn, CancellationToken cancellationToken)
    {
        var section = assistant.ProgrammeOf(goal).Sections.FirstOrDefault(section => section.Questions.Contains(question));
        var next = assistant.NextQuestion(goal);
        var sentence = assistant.SentenceOf(turn, goal).Text;
        if (section is { Recap: true } && sentence.Length > 0 && next is not null && !section.Questions.Contains(next))
        {
            Lead.Add(turn, assistant.Say("recap", [("sentence", sentence)]));
            await turn.SayAsync(Lead.Take(turn), cancellationToken);
        }
    }
}
