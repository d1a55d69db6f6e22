using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// Asks the open questions of one section: the five Ws, or one SMART letter. A waterfall of two steps, gone through
/// once a question; it ends when the goal's next question is in another section.
/// </summary>
public sealed class CriterionDialog : ComponentDialog
{
    private readonly Assistant _assistant;
    private readonly string _sectionId;

    /// <param name="sectionId">One of <see cref="SectionIds"/>; also the dialog's id. Its options are the goal's id.</param>
    /// <param name="assistant">What the dialog works with.</param>
    public CriterionDialog(string sectionId, Assistant assistant)
        : base(sectionId)
    {
        _assistant = assistant;
        _sectionId = sectionId;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, WeighAnswerAsync]));
        AddDialog(new QuestionPrompt(nameof(QuestionPrompt), assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await GoalAsync(step, cancellationToken);
        var section = SectionOf(goal);
        var question = _assistant.NextQuestion(goal);
        if (question is null || !section.Questions.Contains(question))
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (section.Explain is { } explain && section.Questions.All(asked => goal.AnswerTo(asked.Id) is null))
        {
            Lead.Add(step.Context, explain);
        }

        await _assistant.NoteAskedAsync(goal, question, cancellationToken);
        return await step.PromptAsync(
            nameof(QuestionPrompt), QuestionPrompt.About(goal, question, _assistant.ProgrammeOf(goal).Version), cancellationToken);
    }

    private async Task<DialogTurnResult> WeighAnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await GoalAsync(step, cancellationToken);
        var question = _assistant.NextQuestion(goal)!;
        await TakeAsync(step, goal, question, (Heard)step.Result, cancellationToken);
        await Recap.AfterAsync(question, goal, _assistant, step.Context, cancellationToken);
        return await step.ReplaceDialogAsync(InitialDialogId, step.Options, cancellationToken);
    }

    private async Task TakeAsync(WaterfallStepContext step, Goal goal, Question question, Heard heard, CancellationToken cancellationToken)
    {
        if (heard.Keeps && goal.AskingAgain == question.Id && heard.Words == goal.AnswerTo(question.Id)!.Words)
        {
            goal.KeepAnswer(_assistant.Now);
            Lead.Add(step.Context, _assistant.Say("kept"));
            await _assistant.SaveAsync(step.Context, goal, cancellationToken);
            return;
        }

        var understood = heard.Understanding;
        var answer = new Answer
        {
            QuestionId = question.Id,
            Words = heard.Words,
            Date = heard.Keeps ? null : understood.Date,
            Number = understood.Number,
            At = _assistant.Now,
        };
        goal.Accept(answer, _assistant.ProgrammeOf(goal).Version);
        Lead.Add(step.Context, heard.Keeps ? _assistant.Say("kept.open") : Echo.Of(answer, question, _assistant, step.Context));
        await _assistant.SaveAsync(step.Context, goal, cancellationToken, answered: question.Id);
    }

    private Section SectionOf(Goal goal) => _assistant.ProgrammeOf(goal).Sections.Single(section => section.Id == _sectionId);

    private Task<Goal> GoalAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        _assistant.GoalAsync(step.Context, Convert.ToString(step.Options, CultureInfo.InvariantCulture)!, cancellationToken);
}
