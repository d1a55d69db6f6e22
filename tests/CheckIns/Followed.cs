using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;
using SmartBot.Protection;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.CheckIns;

/// <summary>People with a confirmed goal that the assistant comes back about, as they stand in the database.</summary>
internal static class Followed
{
    public static readonly DateTimeOffset Begun = new(2027, 3, 10, 10, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static readonly Rhythm EveryEvening = new(Enum.GetValues<DayOfWeek>(), new TimeOnly(18, 0));

    /// <summary>Somebody who wants to be asked, and was heard at <paramref name="seen"/>; in London unless it is said otherwise.</summary>
    public static Participant Person(string ownerId, ConversationAddress? address, DateTimeOffset? seen = null, string zone = "Europe/London")
    {
        var at = seen ?? Begun;
        var person = Participant.Meet(ownerId, at);
        if (address is not null)
        {
            person.Notice("", "en-GB", zone, address, at);
        }

        person.Decide(ConsentPurpose.Keep, agrees: true, at);
        person.CheckBack(true, at);
        return person;
    }

    /// <summary>A confirmed goal of theirs, followed up from the day after <paramref name="begun"/> on.</summary>
    public static Goal Goal(string id, Participant person, Rhythm? rhythm = null, DateTimeOffset? begun = null, Action<Goal>? change = null)
    {
        var at = begun ?? Begun;
        var goal = Dialogs.Goals.Goal.Begin(id, person.OwnerId, "smart", at);
        goal.Accept(new Answer { QuestionId = KnownQuestions.What, Words = "hug Mia", At = at }, 1);
        change?.Invoke(goal);
        goal.Agree("I will hug Mia at home.", at);
        goal.Follow(rhythm ?? EveryEvening, person.DayAt(at), at);
        goal.Plan(FollowUps.Next(goal, person));
        return goal;
    }

    /// <summary>Where a person of our own channel is reached.</summary>
    public static ConversationAddress OnDirectLine(string conversationId, string userId) => new()
    {
        ChannelId = "directline", ConversationId = conversationId, UserId = userId, BotId = "smartbot", BotName = "SmartBot",
    };

    /// <summary>Where a person is reached whose conversation is with a channel elsewhere.</summary>
    public static ConversationAddress Elsewhere(string serviceUrl, string userId = "ann", string conversationId = "c") => new()
    {
        ChannelId = "test", ServiceUrl = new Uri(serviceUrl), ConversationId = conversationId, UserId = userId, BotId = "bot",
    };

    public static async Task StoreAsync(Database database, params IEnumerable<object> rows)
    {
        var (goals, people) = (new EfGoalStore(database), new EfParticipantStore(database));
        await using var work = await database.BeginAsync("", default);
        using (database.Enter(work))
        {
            foreach (var row in rows)
            {
                await (row switch
                {
                    Goal goal => goals.SaveAsync(goal, default),
                    Participant person => people.SaveAsync(person, default),
                    ISealedRow { Json: { Length: > 0 } json } sealable when !Sealing.IsSealed(json) => SealAsync(work, sealable),
                    _ => work.Context.AddAsync(row).AsTask(),
                });
            }
        }

        await database.CommitAsync(work, () => Task.FromResult(true), default);
    }

    private static async Task SealAsync(UnitOfWork work, ISealedRow row)
    {
        (await work.KeyAsync(row.OwnerId, default)).Seal(row, row.Json);
        work.Context.Add(row);
    }

    /// <summary>What the bot said in turns that it began itself, the earliest first.</summary>
    public static async Task<List<LoggedActivity>> SaidAsync(Database database) => (await Opened.RowsAsync<LoggedActivity>(
        database,
        activities => activities
            .Where(logged => logged.Origin == ActivityOrigin.Bot && logged.TurnId!.StartsWith("follow-up "))
            .OrderBy(logged => logged.At).ThenBy(logged => logged.ConversationId).ThenBy(logged => logged.Sequence)))
        .FindAll(logged => logged.Json.Contains("\"type\":\"message\"", StringComparison.Ordinal));

    /// <summary>Waits until nothing is due and nothing is claimed.</summary>
    /// <returns>What stopped the goals from being followed up; null where nothing has.</returns>
    public static async Task<string?> QuietAsync(Database database, DateTimeOffset now)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await database.ReadAsync(work => Due(work, now).AnyAsync(patience.Token), patience.Token))
        {
        }

        return await database.ReadAsync(
            work => work.Context.Goals.Select(goal => goal.FollowUpProblem).FirstOrDefaultAsync(problem => problem != null), default);
    }

    /// <summary>Goals that are due or claimed.</summary>
    public static IQueryable<GoalRow> Due(UnitOfWork work, DateTimeOffset now) => work.Context.Goals.Where(
        goal => goal.Lease != null
            || (goal.NextAt <= now && goal.FollowUpProblem == null));
}
