using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using SmartBot.Dialogs.Conversation.Disclosures;
using SmartBot.Dialogs.Conversation.MyData;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What a person can ask in the middle of anything. Each is answered, and then the same question is asked again.</summary>
internal sealed class Asides(Assistant assistant)
{
    /// <summary>Answers the command; null where nothing waits for an answer and the conversation is to begin.</summary>
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext dc, Command command, CancellationToken cancellationToken) => command switch
    {
        Command.Help => await HelpAsync(dc, cancellationToken),
        Command.Ideas => await IdeasAsync(dc, cancellationToken),
        Command.Example => await ExampleAsync(dc, cancellationToken),
        Command.ShowGoal => await ShowGoalAsync(dc, cancellationToken),
        Command.MyGoals => await SayAsync(dc, await GoalListAsync(dc.Context, cancellationToken), cancellationToken),
        Command.Progress => await ProgressAsync(dc, cancellationToken),
        Command.Print => await SayAsync(dc, await PrintTextAsync(dc.Context, cancellationToken), cancellationToken),
        Command.Coach => await SayAsync(dc, CoachText(), cancellationToken),
        Command.HelpNow => await HelpNowAsync(dc, cancellationToken),
        Command.Calm => await SayAsync(dc, assistant.Say("safety.calm.how"), cancellationToken),
        Command.ShowSafetyPlan => await SayAsync(dc, await SafetyPlanAsync(dc.Context, cancellationToken), cancellationToken),
        Command.ExportData => await SayAsync(dc, MyDataDialog.ExportText(assistant, dc.Context), cancellationToken),
        Command.Readers => await SayAsync(dc, await MyDataDialog.ReadersTextAsync(assistant, dc.Context, cancellationToken), cancellationToken),
        Command.Program => await LeadAsync(dc, assistant.Say("program"), cancellationToken),
        Command.Hello => dc.Stack.Count == 0 ? null : await LeadAsync(dc, await HelloAsync(dc, cancellationToken), cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "It is no aside."),
    };

    /// <summary>The person's goals, a line each, those that they put first first.</summary>
    public async Task<string> GoalListAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var goals = (await assistant.GoalsAsync(turn, cancellationToken)).Where(goal => goal.Answers.Count > 0)
            .OrderBy(goal => goal.Priority ?? int.MaxValue).ToList();
        return goals.Count == 0
            ? assistant.Say("goals.none")
            : string.Join('\n', goals.Select(goal => LineOf(turn, goal)).Prepend(assistant.Say("goals.list")));
    }

    private string LineOf(ITurnContext turn, Goal goal)
    {
        var sentence = goal.Sentence ?? assistant.SentenceOf(turn, goal).Text;
        return assistant.Say($"goals.line.{goal.Status}", [("sentence", sentence.Length > 0 ? sentence : assistant.Say("goals.line.unnamed"))]);
    }

    private async Task<DialogTurnResult?> HelpAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var question = await QuestionAsync(dc, cancellationToken);
        Lead.Add(dc.Context, question?.Help ?? assistant.Say("help"));
        return dc.Stack.Count == 0 ? null : await Interruptions.RepromptAsync(dc, cancellationToken);
    }

    // The ideas are answers to tap, so they take the place of the question's own.
    private async Task<DialogTurnResult?> IdeasAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (await QuestionAsync(dc, cancellationToken) is not { Ideas.Count: > 0 } question)
        {
            return await HelpAsync(dc, cancellationToken);
        }

        var lines = question.Ideas.Select(idea => assistant.Say("ideas.line", [("idea", idea)])).Prepend(assistant.Say("ideas"));
        await dc.Context.SendActivityAsync(
            Message.Text($"{string.Join('\n', lines)}\n{assistant.Say("ideas.ask")}", question.Ideas), cancellationToken);
        return Dialog.EndOfTurn;
    }

    private async Task<DialogTurnResult?> ExampleAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goal = await assistant.CurrentAsync(dc.Context, cancellationToken);
        if (goal is { NudgedOn: { } nudged, NudgedFor: { } error } && assistant.NextQuestion(goal)?.Id == nudged)
        {
            // Before and after (S4.29). The question is still the nudge's, so the words can still be kept.
            await dc.Context.SendActivityAsync(Message.Text(assistant.Say($"example.{error}"), [assistant.Say("offer.keep")]), cancellationToken);
            return Dialog.EndOfTurn;
        }

        if (goal is null || assistant.ProgrammeOf(goal).Examples is not { Count: > 0 } examples)
        {
            return await HelpAsync(dc, cancellationToken);
        }

        // The one whose words the person's own answers share most.
        var said = goal.Answers.SelectMany(answer => Tokens.Of(answer.Words)).ToHashSet();
        var example = examples.MaxBy(known => known.Fits.Count(said.Contains))!;
        await dc.Context.SayAsync(example.Text, cancellationToken);
        return await Interruptions.RepromptAsync(dc, cancellationToken);
    }

    private async Task<DialogTurnResult?> ShowGoalAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var goal = await GoalAtHandAsync(dc.Context, cancellationToken);
        var sentence = goal is null ? "" : goal.Status == GoalStatus.Agreed ? goal.Sentence! : assistant.SentenceOf(dc.Context, goal).Text;
        var text = sentence.Length == 0 ? assistant.Say("goals.none") : assistant.Say("recap", [("sentence", sentence)]);
        return await SayAsync(dc, string.Join('\n', (goal?.Agreements ?? []).Select(said => LineOf(said, goal!)).Prepend(text)), cancellationToken);
    }

    private string LineOf(Agreement said, Goal goal)
    {
        string?[] parts =
        [
            assistant.Say($"agreed.line.{said.Verdict}", [("name", Words.Isolate(said.Name))]),
            said.Words.Length > 0 ? assistant.Say("agreed.line.words", [("words", Words.Isolate(Words.OneLine(said.Words)))]) : null,
            said.Version < goal.Versions.Count ? assistant.Say("agreed.line.old") : null,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    // The one that is talked about, or the newest that is saved.
    private async Task<Goal?> GoalAtHandAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await assistant.CurrentAsync(turn, cancellationToken)
        ?? (await assistant.GoalsAsync(turn, cancellationToken)).FirstOrDefault(known => known.Status == GoalStatus.Agreed);

    private async Task<string> PrintTextAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await GoalAtHandAsync(turn, cancellationToken) is not { Answers.Count: > 0 } goal)
        {
            return assistant.Say("goals.none");
        }

        return assistant.LinkTo(goal) is { } link ? $"{assistant.Say("print.link", [("link", link.AbsoluteUri)])}\n{assistant.Say("print.link.care")}"
            : assistant.Say(turn.Activity.ChannelId is Channels.Directline or Channels.Webchat ? "print.menu" : "print.nowhere");
    }

    private async Task<string> SafetyPlanAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        SafetyPlanDialog.Shown(assistant, await assistant.People.OfAsync(turn, cancellationToken));

    private async Task<DialogTurnResult?> ProgressAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(await new ProgressAside(assistant).AnswerAsync(dc.Context, cancellationToken), cancellationToken);
        return await Interruptions.RepromptAsync(dc, cancellationToken);
    }

    private async Task<DialogTurnResult?> HelpNowAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var text = $"{assistant.Say("help.now")}\n{assistant.HelpLines(dc.Context, null)}";
        string[] choices = [assistant.Say("safety.calm"), assistant.Say("safety.plan"), assistant.Say("goals.go-on")];
        await dc.Context.SendActivityAsync(Message.Text(text, choices), cancellationToken);

        // The goal goes on by the person's choice only.
        return dc.Stack.Count == 0 ? new DialogTurnResult(DialogTurnStatus.Complete) : Dialog.EndOfTurn;
    }

    private async Task<string> HelloAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var sentence = await assistant.CurrentAsync(dc.Context, cancellationToken) is { } goal ? assistant.SentenceOf(dc.Context, goal).Text : "";
        return sentence.Length == 0 ? assistant.Say("hello") : assistant.Say("hello.goal", [("sentence", sentence)]);
    }

    private string CoachText() => assistant.Options.CoachContact is { Length: > 0 } contact
        ? assistant.Say("coach.known", [("contact", contact)])
        : assistant.Say("coach");

    private async Task<Question?> QuestionAsync(DialogContext dc, CancellationToken cancellationToken) =>
        dc.Stack.Count > 0 && await assistant.CurrentAsync(dc.Context, cancellationToken) is { } goal ? assistant.NextQuestion(goal) : null;

    private static async Task<DialogTurnResult?> SayAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SayAsync(text, cancellationToken);
        return await Interruptions.RepromptAsync(dc, cancellationToken);
    }

    private static async Task<DialogTurnResult?> LeadAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        Lead.Add(dc.Context, text);
        return dc.Stack.Count == 0 ? null : await Interruptions.RepromptAsync(dc, cancellationToken);
    }
}
