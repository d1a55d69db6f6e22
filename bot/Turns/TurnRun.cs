using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Conversation.CheckIns;

namespace SmartBot.Turns;

/// <summary>One turn, which may run several times.</summary>
internal sealed class TurnRun
{
    private readonly NextDelegate _next;
    private readonly KeyValuePair<string, object>[] _before;
    private readonly string? _id;

    public TurnRun(ITurnContext context, NextDelegate next)
    {
        (Context, _next, Replies) = (context, next, new TurnReplies(context.Activity));
        Replies.Attach(context);
        _before = [.. context.TurnState];
        context.Activity.Id = _id = string.IsNullOrEmpty(context.Activity.Id) ? null : context.Activity.Id;
    }

    public ITurnContext Context { get; }

    /// <summary>Whether the activity was accepted before, and waits in the inbox of our own channel.</summary>
    public bool IsOfInbox => Context.TurnState.Get<InboxItem>() is not null;

    /// <summary>Whether the assistant comes back to the person in it, with something to say.</summary>
    public bool ComesBack => FollowUpEvent.IsOne(Context.Activity) && Replies.Said.Any(said => said.Type == ActivityTypes.Message);

    public TurnReplies Replies { get; }

    public string OwnerId => Person.OwnerOf(Context.Activity);

    public Task Next(CancellationToken cancellationToken) => _next(cancellationToken);

    public void StartAgain()
    {
        Replies.Clear();

        // A commit that came to nothing may have given it an id that another activity has now.
        Context.Activity.Id = _id;
        Context.TurnState.Clear();
        foreach (var (key, value) in _before)
        {
            Context.TurnState.Add(key, value);
        }

        (Context as TurnContext)?.BufferedReplyActivities.Clear();
    }

    public void Repeat(IEnumerable<string> replies) =>
        (Context as TurnContext)?.BufferedReplyActivities.AddRange(
            replies.Select(json => BotJson.Read<Activity>(Encoding.UTF8.GetBytes(json))!));

    public Task<ResourceResponse> AcceptInvokeAsync(CancellationToken cancellationToken) => Context.SendActivityAsync(
        new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = StatusCodes.Status200OK } }, cancellationToken);
}
