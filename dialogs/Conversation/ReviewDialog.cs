using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Conversation.Cards;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Shows the whole goal and asks whether to save it, change a part, go deeper or leave it for later. Its options are the goal's id.</summary>
internal sealed class ReviewDialog : ComponentDialog
{
    public const string Save = "review.save";
    public const string Change = "review.change";
    public const string Deeper = "review.deeper";
    public const string Later = "review.later";

    private const string DeeperQuestions = "review.deeper.questions";
    private const string ReviewPrompt = "review";
    private const string TopicPrompt = "topic";
    private const string FieldPrompt = "field";
    private const string FieldPrefix = "field:";

    private readonly Assistant _assistant;

    public ReviewDialog(Assistant assistant)
        : base(nameof(ReviewDialog))
    {
        _assistant = assistant;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ShowAsync, ActAsync, ActAsync]));
        AddDialog(new PickPrompt(ReviewPrompt, ReviewMenuAsync, assistant));
        AddDialog(new PickPrompt(FieldPrompt, FieldMenuAsync, assistant));
        AddDialog(new PickPrompt(TopicPrompt, TopicMenuAsync, assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        if (_assistant.SentenceOf(step.Context, goal).Parts.Count > 0)
        {
            NameGaps(step.Context, goal);

            return await step.PromptAsync(ReviewPrompt, PickPrompt.About(goal.Id), cancellationToken);
        }

        Lead.Add(step.Context, _assistant.Say("review.nothing"));
        return await AskAgainAsync(step, goal, KnownQuestions.What, cancellationToken);
    }

    // What is missing is named once, where the goal is shown whole; a plan of several people is held to more.
    private void NameGaps(ITurnContext turn, Goal goal)
    {
        var programme = _assistant.ProgrammeOf(goal);
        string[] labels =
        [
            .. Gaps.Of(goal, programme).Select(question => question.Label),
            .. PlanChecks.Open(goal, programme).Select(check => _assistant.Say($"check.{check}")),
        ];
        if (labels.Length > 0)
        {
            Lead.Add(turn, _assistant.Say("review.open", [("labels", string.Join(", ", labels))]));
        }
    }

    private async Task<DialogTurnResult> ActAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        var pick = (string)step.Result;
        switch (pick)
        {
            case Save:
                await SaveAsync(step.Context, goal, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Change:
                return await step.PromptAsync(FieldPrompt, PickPrompt.About(goal.Id), cancellationToken);
            case Deeper when TopicPicks.Of(goal, _assistant).Any():
                return await step.PromptAsync(TopicPrompt, PickPrompt.About(goal.Id), cancellationToken);
            case Deeper or DeeperQuestions:
                goal.GoDeeper(_assistant.Now);
                await _assistant.SaveAsync(step.Context, goal, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case Later:
                await step.Context.SayAsync(_assistant.Say("stopped"), cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case TopicPicks.Leave:
                return await step.ReplaceDialogAsync(InitialDialogId, step.Options, cancellationToken);
            case var field when field.StartsWith(FieldPrefix, StringComparison.Ordinal):
                return await AskAgainAsync(step, goal, field[FieldPrefix.Length..], cancellationToken);
            case var topic:
                goal.TakeUp(TopicPicks.TopicOf(topic), _assistant.Now);
                await _assistant.SaveAsync(step.Context, goal, cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> AskAgainAsync(WaterfallStepContext step, Goal goal, string questionId, CancellationToken cancellationToken)
    {
        goal.AskAgain(questionId, _assistant.Now, _assistant.ProgrammeOf(goal).TopicOf(questionId)?.Id);
        await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task SaveAsync(ITurnContext turn, Goal goal, CancellationToken cancellationToken)
    {
        var sentence = _assistant.SentenceOf(turn, goal).Text;
        goal.Agree(sentence, _assistant.Now);
        goal.RestFrom(_assistant.PersonOf(turn).Today);
        await _assistant.SaveAsync(turn, goal, cancellationToken);
        Lead.Add(turn, _assistant.Say("saved", [("sentence", sentence)]));
        if (goal.Agreements.Count > 0 && goal.Agreements[^1].Version < goal.Versions.Count)
        {
            Lead.Add(turn, _assistant.Say("invite.again", [("code", InviteCode.Shown(goal.InviteCode!))]));
        }
    }

    private async Task<PickMenu> ReviewMenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var goal = await GoalAsync(turn, goalId, cancellationToken);
        var picks = ReviewPicks(goal).ToList();
        return new PickMenu(GoalCard.Show(turn, goal, picks, _assistant), picks, Later) { Consent = (Save, Change) };
    }

    private async Task<PickMenu> FieldMenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var goal = await GoalAsync(turn, goalId, cancellationToken);
        var fields = _assistant.ProgrammeOf(goal).Questions.Where(question => goal.AnswerTo(question.Id) is not null)
            .Select(question => new Pick(FieldPrefix + question.Id, question.Label)).ToList();
        var prompt = Message.Text(_assistant.Say("review.field"), fields.Select(field => field.Title));

        // The card above can still be tapped.
        return new PickMenu(prompt, [.. fields, .. ReviewPicks(goal)], Later);
    }

    private async Task<PickMenu> TopicMenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var goal = await GoalAsync(turn, goalId, cancellationToken);
        Pick[] deeper = Script.HasDeeper(_assistant.ProgrammeOf(goal), goal) ? [new(DeeperQuestions, _assistant.Say(DeeperQuestions))] : [];
        var menu = TopicPicks.Menu(goal, _assistant, deeper);

        // The card above can still be tapped.
        return menu with { Picks = [.. menu.Picks, .. ReviewPicks(goal)] };
    }

    private IEnumerable<Pick> ReviewPicks(Goal goal)
    {
        var hasDeeper = Script.HasDeeper(_assistant.ProgrammeOf(goal), goal) || TopicPicks.Of(goal, _assistant).Any();
        string[] ids = hasDeeper ? [Save, Change, Deeper, Later] : [Save, Change, Later];
        return ids.Select(id => new Pick(id, _assistant.Say(id)));
    }

    private Task<Goal> GoalAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken) =>
        _assistant.GoalAsync(turn, goalId, cancellationToken);
}
