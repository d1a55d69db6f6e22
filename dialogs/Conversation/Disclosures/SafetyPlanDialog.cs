using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.Disclosures;

/// <summary>
/// Writes down, in a person's own words, what helps them in hard times, one question at a time (conversation: "Safety", 9).
/// Each line is kept as soon as it is said. It ends with the whole plan.
/// </summary>
internal sealed class SafetyPlanDialog : ComponentDialog
{
    // In the order of what is nearest to the person.
    private static readonly string[] Lines = ["signs", "alone", "places", "people", "experts", "safe"];

    private readonly Assistant _assistant;

    public SafetyPlanDialog(Assistant assistant)
        : base(nameof(SafetyPlanDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [.. Lines.SelectMany<string, WaterfallStep>(Ask), ShowAsync]));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>The plan as it stands, a line each; what to say where there is none.</summary>
    public static string Shown(Assistant assistant, Participant person) => person.SafetyPlan.Count == 0
        ? assistant.Say("plan.empty")
        : string.Join('\n', Lines.Select(id => (id, line: person.SafetyPlan.FirstOrDefault(line => line.QuestionId == id)))
            .Where(one => one.line is not null)
            .Select(one => assistant.Say("plan.line", [("label", assistant.Say($"plan.label.{one.id}")), ("words", Text.Words.Isolate(Text.Words.OneLine(one.line!.Words)))]))
            .Prepend(assistant.Say("plan.shown")));

    private IEnumerable<WaterfallStep> Ask(string id)
    {
        yield return (step, cancellationToken) =>
        {
            Lead.Add(step.Context, id == Lines[0] ? _assistant.Say("plan.begin") : "");
            var ask = Message.Text(Lead.Take(step.Context, _assistant.Say($"plan.{id}")), [_assistant.Say("offer.skip")]);
            return step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = ask }, cancellationToken);
        };
        yield return async (step, cancellationToken) =>
        {
            var person = await _assistant.People.OfAsync(step.Context, cancellationToken);
            var words = (string)step.Result;
            person.PlanForSafety(_assistant.Language.Commands.Read(words) == Command.Skip
                ? Answer.Skip(id, _assistant.Now)
                : new Answer { QuestionId = id, Words = words.Trim(), At = _assistant.Now });
            await _assistant.People.SaveAsync(person, cancellationToken);
            return await step.NextAsync(null, cancellationToken);
        };
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SayAsync(Shown(_assistant, await _assistant.People.OfAsync(step.Context, cancellationToken)), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
