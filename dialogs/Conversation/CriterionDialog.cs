using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// Asks the open questions of one section: the five Ws, or one SMART letter. A waterfall that is gone
/// through once a question; it ends when the goal's next question is in another section.
/// </summary>
public sealed class CriterionDialog : ComponentDialog
{
    /// <summary>The dialog that asks the questions of the open topic.</summary>
    internal const string Topic = "topic";

    private const string SmallerPrompt = "smaller";
    private const string Smaller = "smaller.yes";
    private const string Learn = "smaller.learn";
    private const string AsItIs = "smaller.no";
    private const int Unsure = 7;

    private readonly Assistant _assistant;
    private readonly string _sectionId;

    /// <param name="sectionId">One of <see cref="SectionIds"/>; also the dialog's id. Its options are the goal's id.</param>
    /// <param name="assistant">What the dialog works with.</param>
    public CriterionDialog(string sectionId, Assistant assistant)
        : base(sectionId)
    {
        _assistant = assistant;
        _sectionId = sectionId;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, WeighAnswerAsync, GoOnAsync]));
        AddDialog(new QuestionPrompt(nameof(QuestionPrompt), assistant));
        AddDialog(new PickPrompt(SmallerPrompt, SmallerMenuAsync, assistant));
        InitialDialogId = nameof(WaterfallDialog);
    }

    internal static CriterionDialog ForTopics(Assistant assistant) => new(Topic, assistant);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        var section = SectionOf(goal);
        var question = _assistant.NextQuestion(goal);
        if (question is null || !section.Questions.Contains(question))
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (goal is { Answers.Count: 0, Asking: null })
        {
            Lead.Add(step.Context, await WelcomeAsync(step, goal, cancellationToken));
        }

        // The next of several steps needs no explaining any more.
        var isKnown = goal.OpenTopic == TopicIds.Steps && goal.Steps.Count > 0;
        if (goal.AskingAgain is null && !isKnown && section.Explain is { } explain && section.Questions.All(asked => goal.AnswerTo(asked.Id) is null or { ToldWith: not null }))
        {
            Lead.Add(step.Context, explain);
            foreach (var told in section.Questions.Select(asked => goal.AnswerTo(asked.Id)).OfType<Answer>().Where(told => told.QuestionId != KnownQuestions.Levels))
            {
                Lead.Add(step.Context, _assistant.Say("told.before", [("words", Words.Quote(told.Words))]));
            }
        }

        if (_sectionId == SectionIds.Achievable && section.Questions.All(asked => goal.AnswerTo(asked.Id) is null)
            && await LessonAsync(step, cancellationToken) is { } lesson)
        {
            Lead.Add(step.Context, _assistant.Say("lesson", [("words", Words.Quote(lesson))]));
        }

        if (question.Id == KnownQuestions.Practice && _assistant.Options.PracticeLink is { } link)
        {
            Lead.Add(step.Context, _assistant.Say("practice.link", [("link", link.ToString())]));
        }

        if (question.Because is { } because && goal.AnswerTo(question.Id) is null)
        {
            Lead.Add(step.Context, because);
        }

        await _assistant.NoteAskedAsync(goal, question, cancellationToken);
        return await step.PromptAsync(
            nameof(QuestionPrompt), QuestionPrompt.About(goal, question, _assistant.ProgrammeOf(goal).Version), cancellationToken);
    }

    // What was learnt before comes back where the plan is made (S2.11).
    private async Task<string?> LessonAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        (await _assistant.GoalsAsync(step.Context, cancellationToken)).OrderBy(goal => goal.ChangedAt).SelectMany(goal => goal.Lessons).LastOrDefault();

    private async Task<string> WelcomeAsync(WaterfallStepContext step, Goal goal, CancellationToken cancellationToken)
    {
        var programme = _assistant.ProgrammeOf(goal);
        var sessions = (await _assistant.GoalsAsync(step.Context, cancellationToken)).Count(known => known.ProgrammeId == programme.Id);
        return Template.Fill(
            programme.Welcome ?? "", [("session", sessions.ToString(CultureInfo.InvariantCulture)), ("sessions", programme.Sessions.ToString(CultureInfo.InvariantCulture))]);
    }

    private async Task<DialogTurnResult> WeighAnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(step, cancellationToken);
        var question = _assistant.NextQuestion(goal)!;
        await new AnswerTaking(_assistant).TakeAsync(step.Context, goal, question, (Heard)step.Result, cancellationToken);
        await Recap.AfterAsync(question, goal, _assistant, step.Context, cancellationToken);
        return IsUnsure(goal, question)
            ? await step.PromptAsync(SmallerPrompt, PickPrompt.About(goal.Id), cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    // Its result is whether the person wants a smaller goal, where that was asked.
    private async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is string smaller)
        {
            var goal = await _assistant.GoalAsync(step, cancellationToken);
            goal.OfferSmaller(smaller switch { Smaller => KnownQuestions.Amount, Learn => KnownQuestions.What, _ => null }, _assistant.Now);
            if (smaller == Learn)
            {
                Lead.Add(step.Context, _assistant.Say("smaller.learn.how"));
            }

            await _assistant.SaveAsync(step.Context, goal, cancellationToken);
        }

        return await step.ReplaceDialogAsync(InitialDialogId, step.Options, cancellationToken);
    }

    // conversation: under 7, offer to make the goal smaller. Once: to be asked again and again would be pushing.
    private static bool IsUnsure(Goal goal, Question question) =>
        question.Id == KnownQuestions.Confidence && goal is { Status: GoalStatus.Draft, WasOfferedSmaller: false }
        && goal.AnswerTo(question.Id)?.Number < Unsure && goal.AnswerTo(KnownQuestions.Amount) is not null;

    // Who has never done it may do better to learn first how it goes.
    private async Task<PickMenu> SmallerMenuAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken)
    {
        var goal = await _assistant.GoalAsync(turn, goalId, cancellationToken);
        string[] ids = goal.AnswerTo(KnownQuestions.Baseline)?.Number == 0 ? [Smaller, Learn, AsItIs] : [Smaller, AsItIs];
        return PickMenu.Of(_assistant.Say("smaller"), AsItIs, _assistant, ids) with { Consent = (Smaller, AsItIs) };
    }

    // Not every programme has an opening, and no topic may be open.
    private Section SectionOf(Goal goal)
    {
        var programme = _assistant.ProgrammeOf(goal);
        var topic = _sectionId == Topic ? programme.Topic(goal.OpenTopic) : null;
        return programme.Sections.FirstOrDefault(section => section.Id == _sectionId)
            ?? new Section { Id = _sectionId, Explain = topic?.Explain, Questions = topic?.Questions ?? [] };
    }
}
