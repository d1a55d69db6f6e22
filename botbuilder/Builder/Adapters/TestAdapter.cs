using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A channel in memory, for tests: hands messages to a bot and keeps its replies in a queue. It numbers activities
/// 0, 1, 2 … and, unlike the SDK's, sets no timestamps: a test that needs one gives it.
/// </summary>
#pragma warning disable CS0618 // The SDK declares it with these interfaces; calling code may name them.
public partial class TestAdapter : BotAdapter, IExtendedUserTokenProvider
#pragma warning restore CS0618
{
    private int _nextId;

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? CreateConversation("convo1");
    }

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(CreateConversation("convo1"), sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <summary>The conversation that every activity is put into, whatever it says itself.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Whether trace activities are kept too.</summary>
    public bool EnableTrace { get; set; }

    public string Locale { get; set; } = "en-us";

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount { Id = name, Name = name, IsGroup = false },
        User = new ChannelAccount { Id = Lower(user), Name = user },
        Bot = new ChannelAccount { Id = Lower(bot), Name = bot },
        Locale = "en-us",
    };

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>A message from the test's person; it gets its id when it is sent.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Text = text,
    };

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Runs one turn. Fills in what the activity lacks, and always its id, conversation, recipient and service URL.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Address(activity);
        using var turn = CreateTurnContext(activity);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return Task.FromResult(Array.ConvertAll(activities, Keep));
    }

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        activity.From = activity.From is null or { Role: RoleTypes.Bot } ? Conversation.User : activity.From;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
    }

    private ResourceResponse Keep(Activity activity)
    {
        activity.Id = string.IsNullOrEmpty(activity.Id) ? NextId() : activity.Id;
        if (activity.Type != ActivityTypes.Trace || EnableTrace)
        {
            Deliver(activity);
        }

        return new ResourceResponse(activity.Id);
    }

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private static string Lower(string name) => name.ToLowerInvariant();
}
