using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;

namespace SmartBot.Tests.Support;

/// <summary>A conversation with the assistant, on Wednesday 10 March 2027 at 10:00 UTC unless the clock is moved.</summary>
internal sealed class Talk
{
    private static readonly Languages Languages = Languages.Load();

    private readonly string _channel;
    private readonly string? _user;
    private readonly ITakeawayLinks? _takeaway;
    private readonly IMyData? _myData;
    private readonly ConversationState _state = new(new MemoryStorage());
    private DialogTestClient _client = null!;

    /// <param name="channel">The channel that they talk on.</param>
    /// <param name="locale">The person's.</param>
    /// <param name="user">The person's id; the test adapter's own where it is null.</param>
    /// <param name="goals">The goals of somebody whom this conversation has to do with.</param>
    /// <param name="takeaway">The links to what they take away, where there are some.</param>
    /// <param name="isStranger">Whether they have yet to agree that what they say is kept.</param>
    /// <param name="myData">What the host does with what it keeps of them, where there is a host.</param>
    public Talk(string channel = "test", string locale = "en-GB", string? user = null, MemoryGoalStore? goals = null, ITakeawayLinks? takeaway = null,
        bool isStranger = false, IMyData? myData = null)
    {
        (_channel, Locale, _user, _takeaway, _myData, Goals) = (channel, locale, user, takeaway, myData, goals ?? new MemoryGoalStore());
        People = new MemoryParticipantStore(isStranger ? null : Clock);
        Deploy(Smart);
    }

    public static ProgrammeCatalog Programmes { get; } = ProgrammeCatalog.Load();

    public static Programme Smart { get; } = Programmes.Find("smart", "en");

    /// <summary>The script that is deployed.</summary>
    public Programme Programme { get; private set; } = null!;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2027, 3, 10, 10, 0, 0, TimeSpan.Zero));

    public MemoryGoalStore Goals { get; }

    public MemoryParticipantStore People { get; }

    public string? TimeZone { get; set; }

    /// <summary>The language and region that the next messages come with.</summary>
    public string Locale { get; set; }

    /// <summary>What whoever runs the assistant has decided.</summary>
    public AssistantOptions Options { get; } = new();

    /// <summary>All messages of the bot so far, the latest last.</summary>
    public List<Activity> Heard { get; } = [];

    public Activity Last => Heard[^1];

    /// <summary>Puts another script in place, as a new version of the assistant does; goals and the bot's state stay.</summary>
    public void Deploy(Programme programme)
    {
        Programme = programme;
        var programmes = Programmes.All.Where(other => other.Id != programme.Id || other.Language != programme.Language)
            .Append(programme).ToDictionary(known => $"programme.{known.Id}.{known.Language}.json");
        var assistant = new Assistant(Goals, new People(People, Clock), new ProgrammeCatalog(programmes), Languages, Options, Clock, new FixedNumbers(), _takeaway, _myData);
        _client = new DialogTestClient(_channel, new RootDialog(assistant), conversationState: _state);
    }

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    public Task<IReadOnlyList<Activity>> SubmitAsync(object value) => SendAsync(new Activity { Type = ActivityTypes.Message, Value = value });

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        activity.Locale = Locale;
        activity.LocalTimezone = TimeZone;
        activity.From = _user is null ? activity.From : new ChannelAccount(_user);
        return await DeliverAsync(activity);
    }

    private async Task<Goal?> NextDueAsync(DateTimeOffset end) => Heard.Count == 0 ? null : (await AllGoalsAsync())
        .Where(goal => goal.NextAt <= end).OrderBy(goal => goal.NextAt).ThenBy(goal => goal.Priority ?? int.MaxValue).FirstOrDefault();

    private async Task<IReadOnlyList<Activity>> DeliverAsync(Activity activity)
    {
        var replies = new List<Activity>();
        for (var reply = await _client.SendActivityAsync<Activity>(activity); reply is not null; reply = _client.GetNextReply<Activity>())
        {
            replies.Add(reply);
        }

        Heard.AddRange(replies.Where(reply => reply.Type == ActivityTypes.Message));
        return replies;
    }

    /// <summary>Lets time go by, and has the bot come back for each follow-up at its time, as the scheduler does.</summary>
    /// <returns>What it said.</returns>
    public async Task<IReadOnlyList<Activity>> WaitAsync(TimeSpan time)
    {
        var (end, said) = (Clock.GetUtcNow() + time, new List<Activity>());
        while (await NextDueAsync(end) is { } goal)
        {
            Clock.SetUtcNow(goal.NextAt > Clock.GetUtcNow() ? goal.NextAt!.Value : Clock.GetUtcNow());
            var person = (await People.FindAsync(goal.OwnerId, CancellationToken.None))!;
            var due = new FollowUpEvent(goal.Id, goal.NextSlot!, goal.NextOn!.Value).For(person);
            said.AddRange(await DeliverAsync(due));
        }

        Clock.SetUtcNow(end);
        return said;
    }

    /// <summary>The newest of the person's goals.</summary>
    public async Task<Goal> GoalAsync() => (await AllGoalsAsync())[0];

    public async Task<IReadOnlyList<Goal>> AllGoalsAsync()
    {
        var owner = $"{Last.ChannelId}/{Last.Recipient.Id}";
        return await Goals.ListAsync(owner, CancellationToken.None);
    }
}
