using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Takes an answer into the goal, and what it answers besides.</summary>
internal sealed class AnswerTaking(Assistant assistant)
{
    /// <summary>Takes it, says it back and stores the goal.</summary>
    public async Task TakeAsync(ITurnContext turn, Goal goal, Question question, Heard heard, CancellationToken cancellationToken)
    {
        if (heard.Keeps && goal.AskingAgain == question.Id && heard.Words == goal.AnswerTo(question.Id)!.Words)
        {
            goal.KeepAnswer(assistant.Now);
            Lead.Add(turn, assistant.Say("kept"));
            await assistant.SaveAsync(turn, goal, cancellationToken);
            return;
        }

        var understood = heard.Understanding;
        var attainment = new Attainment(assistant);
        var answer = new Answer
        {
            QuestionId = question.Id,
            Words = heard.Words,
            Date = heard.Keeps ? null : understood.Date,
            Number = attainment.LevelIn(turn, question, heard.Words) ?? understood.Number ?? (understood.Agrees is { } agrees ? (agrees ? 1 : 0) : null),
            Period = PeriodOf(turn, question, heard.Words),
            At = assistant.Now,
        };
        goal.Accept(answer, assistant.ProgrammeOf(goal).Version);
        TakeFrequency(turn, goal, answer);
        ProposeLevels(goal, answer);
        Lead.Add(turn, heard.Keeps ? assistant.Say("kept.open") : Echo.Of(answer, question, goal, assistant, turn));
        attainment.Take(turn, goal, answer);
        await assistant.SaveAsync(turn, goal, cancellationToken, answered: question.Id);
    }

    // "Walking 3 times a week" says how often too, and is not asked for it again.
    private void TakeFrequency(ITurnContext turn, Goal goal, Answer action)
    {
        if (action.QuestionId != KnownQuestions.What || goal.AnswerTo(KnownQuestions.Amount) is not null)
        {
            return;
        }

        var often = assistant.Understand(turn, action.Words, AnswerKind.Frequency);
        if (often is { Outcome: Outcome.Resolved, Timex: "P1D" or "P1W" or "P2W" or "P1M", Number: { } times })
        {
            goal.Accept(
                new Answer { QuestionId = KnownQuestions.Amount, Words = often.RestsOn, Number = times, Period = often.Timex, ToldWith = action.QuestionId, At = action.At }, goal.ScriptVersion);
        }
    }

    // "3 times" counts something else than "3 times a week".
    private string? PeriodOf(ITurnContext turn, Question question, string words) =>
        question.Id is KnownQuestions.Amount or KnownQuestions.Baseline && assistant.Understand(turn, words, AnswerKind.Frequency) is { Outcome: Outcome.Resolved } often
            ? often.Timex
            : null;

    // They follow from the figures, until the person has put in their own.
    private void ProposeLevels(Goal goal, Answer figure)
    {
        var isFigure = figure.QuestionId is KnownQuestions.What or KnownQuestions.Amount or KnownQuestions.Baseline;
        if (isFigure && goal.AnswerTo(KnownQuestions.Levels) is null or { ToldWith: not null }
            && Levels.Of(goal, assistant) is { } levels)
        {
            goal.Accept(
                new Answer { QuestionId = KnownQuestions.Levels, Words = levels, ToldWith = KnownQuestions.Amount, At = figure.At }, goal.ScriptVersion);
        }
    }
}
