using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    private readonly Lock _gate = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _awaited = new();

    /// <summary>Replies not yet read, oldest first.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Replaces the unread reply of that id.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        RewriteQueue(unread => unread.Select(old => old.Id == activity.Id ? activity : old));
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <summary>Takes the unread reply of that id away.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        RewriteQueue(unread => unread.Where(old => old.Id != reference.ActivityId));
        return Task.CompletedTask;
    }

    /// <summary>The oldest unread reply, or null.</summary>
    public IActivity GetNextReply()
    {
        lock (_gate)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>The oldest unread reply; waits for one where there is none.</summary>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        var coming = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (ActiveQueue.TryDequeue(out var reply))
            {
                return reply;
            }

            _awaited.Enqueue(coming);
        }

        await using var _ = cancellationToken.Register(() => coming.TrySetCanceled(cancellationToken));
        return await coming.Task;
    }

    private void Deliver(Activity reply)
    {
        lock (_gate)
        {
            while (_awaited.TryDequeue(out var coming))
            {
                if (coming.TrySetResult(reply))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(reply);
        }
    }

    private void RewriteQueue(Func<Activity[], IEnumerable<Activity>> rewrite)
    {
        lock (_gate)
        {
            var rewritten = rewrite([.. ActiveQueue]).ToList();
            ActiveQueue.Clear();
            rewritten.ForEach(ActiveQueue.Enqueue);
        }
    }
}
