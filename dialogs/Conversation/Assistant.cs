using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Safety;

namespace SmartBot.Dialogs.Conversation;

/// <summary>What every dialog of the assistant works with: goals, scripts, words, understanding and time.</summary>
public sealed class Assistant(
    IGoalStore goals, People people, ProgrammeCatalog programmes, Languages languages, AssistantOptions options, TimeProvider clock,
    RandomNumberGenerator chance, ITakeawayLinks? takeaway = null, IMyData? myData = null)
{
    private const int IdLength = 16; // bytes

    public LanguagePack Language => languages.Current;

    public Languages Languages => languages;

    /// <summary>The people whom it talks with.</summary>
    public People People => people;

    public AssistantOptions Options => options;

    /// <summary>What the host does with all that it keeps of a person; null where there is no host.</summary>
    public IMyData? MyData => myData;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The programmes that can be chosen in the language of this turn.</summary>
    public IEnumerable<Programme> Programmes => programmes.All.Where(programme => programme.Language == Language.Code);

    /// <summary>The programme itself where it is told in the language of this turn, else the first that is.</summary>
    public string Told(string programmeId) =>
        Programmes.Any(programme => programme.Id == programmeId) || programmes.All.All(programme => programme.Id != programmeId)
            ? programmeId
            : Programmes.FirstOrDefault()?.Id ?? programmeId;

    public Person PersonOf(ITurnContext turn) => Person.Of(turn, Language.Code, clock);

    public Programme ProgrammeOf(Goal goal) => programmes.Find(goal.ProgrammeId, Language.Code);

    public Question? NextQuestion(Goal goal) => Script.Next(ProgrammeOf(goal), goal);

    /// <summary>What the assistant says of itself to somebody new.</summary>
    public string Greeting(ITurnContext turn) =>
        PersonOf(turn).Name is { Length: > 0 } name ? Say("greet.named", [("name", name)]) : Say("greet");

    public string Say(string id, params IEnumerable<(string Name, string Value)> values) => Language.Texts.Say(id, values);

    /// <summary>Where the person finds their goal on paper; null where the host has no address to name.</summary>
    public Uri? LinkTo(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return takeaway?.LinkTo(goal.OwnerId, goal);
    }

    /// <summary>Who can be called in danger where the person is.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="category">What it is about; null for what is for everybody.</param>
    public string HelpLines(ITurnContext turn, RiskCategory? category)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Language.HelpLines.For(turn.Activity, Language.Code, category);
    }

    public string Day(ITurnContext turn, DateOnly day) => Language.Phrases.Day(day, PersonOf(turn).Culture);

    public GoalSentence SentenceOf(ITurnContext turn, Goal goal) =>
        GoalSentence.Of(goal, ProgrammeOf(goal), Language.Phrases, PersonOf(turn).Culture);

    public Understanding Understand(ITurnContext turn, string words, AnswerKind kind)
    {
        var person = PersonOf(turn);
        return Language.Recognizer.Recognize(words, new Asked(kind, person.Today, person.Culture));
    }

    /// <summary>Whether a reply to a yes-or-no question agrees; null where it says neither, or says more than that.</summary>
    public bool? Agrees(ITurnContext turn, string words)
    {
        var understanding = Understand(turn, words, AnswerKind.Consent);
        return understanding.RestsOn.Length * 2 > words.Trim().Length ? understanding.Agrees : null;
    }

    /// <summary>The language to speak in this turn: that of the person's newest goal, else that of their locale.</summary>
    public async Task<LanguagePack> ListenAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var newest = await NewestAsync(turn, cancellationToken);
        return languages.Of(newest is { Language.Length: > 0 } ? newest.Language : turn.Activity.Locale);
    }

    public Task<IReadOnlyList<Goal>> GoalsAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        goals.ListAsync(Person.OwnerOf(turn.Activity), cancellationToken);

    /// <summary>The goal that the person was asked about last, or of which they have a topic open, or that they are in the middle of; null where there is none.</summary>
    public async Task<Goal?> CurrentAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await GoalsAsync(turn, cancellationToken)).OrderByDescending(goal => goal.OpenedAt)
            .FirstOrDefault(goal => goal.Status == GoalStatus.Draft || goal.OpenTopic is not null);

    public Task<Goal?> FindAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken) =>
        goals.FindAsync(Person.OwnerOf(turn.Activity), goalId, cancellationToken);

    /// <exception cref="InvalidOperationException">The person has no goal of that id.</exception>
    public async Task<Goal> GoalAsync(ITurnContext turn, string goalId, CancellationToken cancellationToken) =>
        await FindAsync(turn, goalId, cancellationToken)
        ?? throw new InvalidOperationException($"The goal '{goalId}' is gone.");

    /// <summary>The goal that a dialog is about.</summary>
    /// <exception cref="InvalidOperationException">The person has no goal of that id.</exception>
    public Task<Goal> GoalAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        return GoalAsync(step.Context, step.GoalId(), cancellationToken);
    }

    /// <summary>Notes which question the person is asked.</summary>
    public async Task NoteAskedAsync(Goal goal, Question question, CancellationToken cancellationToken)
    {
        if (goal.Asking != question.Id)
        {
            goal.Ask(question.Id);
            await StoreAsync(goal, cancellationToken);
        }
    }

    /// <summary>The goal that others were invited to by this code; null where there is none.</summary>
    public Task<Goal?> InvitedAsync(string code, CancellationToken cancellationToken) => goals.FindInvitedAsync(code, cancellationToken);

    /// <summary>Where others answer the plan of a code; null where that has no public address.</summary>
    public Uri? InviteTo(string code) => takeaway?.InviteTo(code);

    /// <summary>Invites others to a goal, by the code that it has or a new one.</summary>
    public async Task<string> InviteAsync(ITurnContext turn, Goal goal, CancellationToken cancellationToken)
    {
        if (goal.InviteCode is null)
        {
            goal.Invite(Conversation.InviteCode.New(chance), Now);
            await SaveAsync(turn, goal, cancellationToken);
        }

        return Conversation.InviteCode.Shown(goal.InviteCode!);
    }

    /// <summary>Stores what somebody said to another person's goal. Their own page shows nothing of it.</summary>
    public Task HearAsync(Goal goal, Agreement agreement, CancellationToken cancellationToken)
    {
        goal.Hear(agreement, Now);
        return goals.SaveAsync(goal, cancellationToken);
    }

    /// <summary>Begins a goal in a programme; where none is named in that of the newest goal, or in the one that is set for new people.</summary>
    public async Task<Goal> BeginGoalAsync(ITurnContext turn, CancellationToken cancellationToken, string? programmeId = null)
    {
        var newest = await NewestAsync(turn, cancellationToken);
        var id = new byte[IdLength];
        chance.GetBytes(id);
        var goal = Goal.Begin(
            Convert.ToHexStringLower(id), PersonOf(turn).OwnerId, Told(programmeId ?? newest?.ProgrammeId ?? options.Programme), Now, Language.Code);
        await SaveAsync(turn, goal, cancellationToken);
        return goal;
    }

    private async Task<Goal?> NewestAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await GoalsAsync(turn, cancellationToken) is [var newest, ..] ? newest : null;

    /// <summary>Stores the goal and shows how far it has grown.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="answered">The question that was just answered; its words are shown as new.</param>
    public async Task SaveAsync(ITurnContext turn, Goal goal, CancellationToken cancellationToken, string? answered = null)
    {
        await StoreAsync(goal, cancellationToken);
        await GoalProgress.SendAsync(turn, goal, ProgrammeOf(goal), SentenceOf(turn, goal), answered, cancellationToken);
    }

    /// <summary>Stores the goal, with its next follow-up worked out anew.</summary>
    public async Task StoreAsync(Goal goal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(goal);
        goal.Plan(await people.FindAsync(goal.OwnerId, cancellationToken) is { } person ? FollowUps.Next(goal, person) : null);
        await goals.SaveAsync(goal, cancellationToken);
    }

    /// <summary>Takes in what a message tells of the person, and that they have been heard.</summary>
    public async Task NoticeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var all = await GoalsAsync(turn, cancellationToken);
        var isElsewhere = await people.NoticeAsync(turn, all.Max(goal => goal.OpenedAt), cancellationToken);
        var today = PersonOf(turn).Today;
        foreach (var goal in all)
        {
            if (goal.HearFrom(today) || isElsewhere)
            {
                await StoreAsync(goal, cancellationToken);
            }
        }
    }

    /// <summary>Stores that a person agreed to a purpose, or did not.</summary>
    public Task DecideAsync(Participant person, ConsentPurpose purpose, bool agrees, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        person.Decide(purpose, agrees, Now);
        return StoreAsync(person, cancellationToken);
    }

    /// <summary>Stops coming back to a person by itself.</summary>
    public async Task StopCheckInsAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await StopCheckInsAsync(await people.OfAsync(turn, cancellationToken), cancellationToken);

    /// <inheritdoc cref="StopCheckInsAsync(ITurnContext, CancellationToken)"/>
    public Task StopCheckInsAsync(Participant person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        person.CheckBack(false, Now);
        return PlanAsync(person, goal => goal.LeaveFollowUp(Now), cancellationToken);
    }

    /// <summary>Stores what a person wants from now on, and works out the follow-ups of all their goals anew.</summary>
    /// <param name="person">The person, changed.</param>
    /// <param name="change">What changes with each of their goals; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task PlanAsync(Participant person, Action<Goal>? change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await StoreAsync(person, cancellationToken);
        foreach (var goal in await goals.ListAsync(person.OwnerId, cancellationToken))
        {
            change?.Invoke(goal);
            await StoreAsync(goal, cancellationToken);
        }
    }

    // With what they agreed to and took back, which stays written down when they are deleted.
    private async Task StoreAsync(Participant person, CancellationToken cancellationToken)
    {
        await people.SaveAsync(person, cancellationToken);
        while (person.TakeNews() is { } news)
        {
            await (myData?.ConsentChangedAsync(person.OwnerId, news.Purpose.ToString(), news.IsGiven, news.Version, cancellationToken) ?? Task.CompletedTask);
        }
    }
}
