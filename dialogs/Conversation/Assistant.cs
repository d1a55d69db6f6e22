using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What every dialog of the assistant works with: goals, scripts, words, understanding and time.</summary>
public sealed class Assistant(IGoalStore goals, ProgrammeCatalog programmes, LanguagePack language, IAnswerRecognizer recognizer, TimeProvider clock)
{
    private const string SmartProgramme = "smart";
    private const string English = "en";

    public LanguagePack Language => language;

    public DateTimeOffset Now => clock.GetUtcNow();

    public Person PersonOf(ITurnContext turn) => Person.Of(turn, clock);

    public Programme ProgrammeOf(Goal goal) => programmes.Find(goal.ProgrammeId, English);

    public Question? NextQuestion(Goal goal) => Script.Next(ProgrammeOf(goal), goal);

    public string Say(string id, params IEnumerable<(string Name, string Value)> values) => language.Texts.Say(id, values);

    public string Day(ITurnContext turn, DateOnly day) => language.Phrases.Day(day, PersonOf(turn).Culture);

    public GoalSentence SentenceOf(ITurnContext turn, Goal goal) =>
        GoalSentence.Of(goal, ProgrammeOf(goal), language.Phrases, PersonOf(turn).Culture);

    public Understanding Understand(ITurnContext turn, string words, Question question)
    {
        var person = PersonOf(turn);
        return recognizer.Recognize(words, new Asked(question.Kind, person.Today, person.Culture));
    }

    /// <summary>Whether a reply to a yes-or-no question agrees; null where it says neither, or says more than that.</summary>
    public bool? Agrees(ITurnContext turn, string words)
    {
        var understanding = recognizer.Recognize(words, new Asked(AnswerKind.Consent, PersonOf(turn).Today, PersonOf(turn).Culture));
        return understanding.RestsOn.Length * 2 > words.Trim().Length ? understanding.Agrees : null;
    }

    public Task<IReadOnlyList<Goal>> GoalsAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        goals.ListAsync(PersonOf(turn).OwnerId, cancellationToken);

    /// <summary>The goal that the person is in the middle of; null where there is none.</summary>
    public async Task<Goal?> DraftAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await GoalsAsync(turn, cancellationToken)).FirstOrDefault(goal => goal.Status == GoalStatus.Draft);

    public Task<Goal?> FindAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken) =>
        goals.FindAsync(PersonOf(turn).OwnerId, goalId, cancellationToken);

    /// <exception cref="InvalidOperationException">The person has no goal of that id.</exception>
    public async Task<Goal> GoalAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken) =>
        await FindAsync(turn, goalId, cancellationToken)
        ?? throw new InvalidOperationException($"The goal '{goalId}' is gone.");

    /// <summary>Notes which question the person is asked.</summary>
    public async Task NoteAskedAsync(Goal goal, Question question, CancellationToken cancellationToken)
    {
        if (goal.Asking != question.Id)
        {
            goal.Ask(question.Id);
            await goals.SaveAsync(goal, cancellationToken);
        }
    }

    public async Task<Goal> BeginGoalAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var goal = Goal.Begin(Guid.CreateVersion7(Now).ToString("N"), PersonOf(turn).OwnerId, SmartProgramme, Now);
        await SaveAsync(turn, goal, cancellationToken);
        return goal;
    }

    /// <summary>Stores the goal and shows how far it has grown.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="answered">The question that was just answered; its words are shown as new.</param>
    public async Task SaveAsync(ITurnContext turn, Goal goal, CancellationToken cancellationToken, string? answered = null)
    {
        await goals.SaveAsync(goal, cancellationToken);
        await GoalProgress.SendAsync(turn, goal, ProgrammeOf(goal), SentenceOf(turn, goal), answered, cancellationToken);
    }
}
