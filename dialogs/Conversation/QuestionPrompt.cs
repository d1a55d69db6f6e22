using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// Asks one question of a script and listens for its answer. Two clearer re-prompts, then the offer to keep the words
/// or to skip; after that the words are kept, so that it never goes round in circles.
/// </summary>
/// <remarks>
/// Only the goal's and the question's id and the script's version are remembered (in <see cref="PromptOptions.Validations"/>):
/// words come from the script, so a question asked under an older one goes on under the new one.
/// </remarks>
public sealed class QuestionPrompt(string dialogId, Assistant assistant)
    : Prompt<Heard>(dialogId, (context, cancellationToken) => WeighAsync(assistant, context, cancellationToken))
{
    private const string LastWords = "words";
    private const int MostCounts = 6;

    /// <summary>What the prompt has to know to ask <paramref name="question"/> of <paramref name="goal"/>.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="question">The question.</param>
    /// <param name="scriptVersion">The version of the script that it is asked under.</param>
    public static PromptOptions About(Goal goal, Question question, int scriptVersion) =>
        new() { Validations = string.Create(CultureInfo.InvariantCulture, $"{goal.Id} {question.Id} {scriptVersion}") };

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        // What an answer that will not do is told, it has been told: see WeighAsync. The base class looks at Responded to know
        // that, which is not set where the turn holds back what is said until it is stored.
        if (isRetry)
        {
            return;
        }

        var (goal, question) = await AboutAsync(assistant, turnContext, options, cancellationToken);
        var earlier = goal.AskingAgain == question.Id ? goal.AnswerTo(question.Id) : null;
        var text = earlier switch
        {
            null => question.AskAbout(goal),
            { Skipped: true } => assistant.Say("again.skipped", [("ask", question.AskAbout(goal))]),
            _ => assistant.Say("again", [("words", Words.Quote(earlier.Words))]),
        };
        var choices = earlier is null ? Choices(goal, question) : [assistant.Say("again.keep"), .. question.Choices];
        await turnContext.SendActivityAsync(Message.Text(Lead.Take(turnContext, text), choices), cancellationToken);
    }

    // Ideas where there are some; before anything is answered the other programmes too, unless they would stand among answers.
    private IEnumerable<string> Choices(Goal goal, Question question)
    {
        if (goal.OpenSlot is not null)
        {
            var counts = question.Id == FollowUpQuestions.AWeek ? Enumerable.Range(0, MostCounts).Select(count => count.ToString(CultureInfo.InvariantCulture)) : [];
            return [.. counts, .. question.Choices, .. FollowUpQuestions.Progress.Append(FollowUpQuestions.Outcome).Append(FollowUpQuestions.StepDone).Contains(question.Id) ? new[] { assistant.Say("check.tomorrow") } : []];
        }

        var ideas = question.Ideas.Count > 0 ? [assistant.Say("ideas.show")] : Array.Empty<string>();
        var others = goal.Answers.Count > 0 || question.Choices.Count > 0 ? [] : assistant.Programmes.Where(programme => programme.Id != goal.ProgrammeId).Select(programme => programme.Title);
        return [.. question.Choices, .. ideas, .. others];
    }

    /// <inheritdoc/>
    protected override async Task<PromptRecognizerResult<Heard>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var (goal, question) = await AboutAsync(assistant, turnContext, options, cancellationToken);
        var words = turnContext.Activity.Text ?? "";
        var earlier = state.TryGetValue(LastWords, out var said) ? Convert.ToString(said, CultureInfo.InvariantCulture) : null;
        var kept = Is(words, "again.keep") ? goal.AnswerTo(question.Id)?.Words : Is(words, "offer.keep") ? earlier : null;
        if (kept is not null)
        {
            return Found(new Heard(kept, assistant.Understand(turnContext, kept, question.Kind), Keeps: true));
        }

        var understanding = assistant.Understand(turnContext, words, question.Kind);
        if (understanding.Reason != Reason.Empty)
        {
            state[LastWords] = words;
        }

        return Found(new Heard(words, understanding));
    }

    private static async Task<bool> WeighAsync(Assistant assistant, PromptValidatorContext<Heard> prompt, CancellationToken cancellationToken)
    {
        var heard = prompt.Recognized.Value;
        var (goal, question) = await AboutAsync(assistant, prompt.Context, prompt.Options, cancellationToken);
        var nudge = Nudge.About(heard, goal, question, assistant);
        if (nudge is { IsRefusal: true })
        {
            await prompt.Context.SendActivityAsync(Reprompt.About(nudge, assistant), cancellationToken);
            return false;
        }

        if (heard.Keeps)
        {
            return true;
        }

        if (Problem.With(heard, goal, question, assistant, prompt.Context) is { } problem)
        {
            return await AskOnAsync(assistant, prompt, problem, goal, question, cancellationToken);
        }

        if (nudge is null)
        {
            return true;
        }

        goal.Nudge(question.Id, nudge.Error.ToString(), assistant.Now);
        await assistant.SaveAsync(prompt.Context, goal, cancellationToken);
        await prompt.Context.SendActivityAsync(Reprompt.About(nudge, assistant), cancellationToken);
        return false;
    }

    // Two clearer questions and an offer, then the words are kept as they are.
    private static async Task<bool> AskOnAsync(
        Assistant assistant, PromptValidatorContext<Heard> prompt, Problem problem, Goal goal, Question question, CancellationToken cancellationToken)
    {
        var heard = prompt.Recognized.Value;
        if (prompt.AttemptCount > question.Reprompts.Count + 1)
        {
            var said = prompt.State.TryGetValue(LastWords, out var words) ? Convert.ToString(words, CultureInfo.InvariantCulture)! : "";
            prompt.Recognized.Value = heard with { Words = said, Keeps = true };
            return true;
        }

        await prompt.Context.SendActivityAsync(Reprompt.About(problem, heard, goal, question, prompt.AttemptCount, assistant), cancellationToken);
        return false;
    }

    private static async Task<(Goal Goal, Question Question)> AboutAsync(
        Assistant assistant, ITurnContext turn, PromptOptions options, CancellationToken cancellationToken)
    {
        var ids = Convert.ToString(options.Validations, CultureInfo.InvariantCulture)!.Split(' ');
        var goal = await assistant.GoalAsync(turn, ids[0], cancellationToken);
        var question = assistant.ProgrammeOf(goal).Find(ids[1]);
        return (goal, question ?? throw new QuestionGoneException(ids[1]));
    }

    private static PromptRecognizerResult<Heard> Found(Heard heard) => new() { Succeeded = true, Value = heard };

    private bool Is(string words, string textId) =>
        string.Equals(words.Trim(), assistant.Say(textId), StringComparison.OrdinalIgnoreCase);
}
