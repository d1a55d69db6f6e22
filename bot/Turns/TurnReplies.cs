using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Turns;

/// <summary>
/// What the bot says in a turn, held back until the turn is committed. Each reply has its id at once, made of the
/// turn's activity and its place, so that a turn that runs again gives the same ones.
/// </summary>
internal sealed class TurnReplies(Activity turn)
{
    private readonly List<Activity> _said = [];

    // Some channels give what is no message no id of its own.
    private readonly string _turnId = string.IsNullOrEmpty(turn.Id) ? Guid.NewGuid().ToString("N") : turn.Id;
    private int _count;

    public IReadOnlyList<Activity> Said => _said;

    /// <summary>Whether the channel wants the replies in the answer to its request, and not sent.</summary>
    public bool AreExpected => turn.DeliveryMode == DeliveryModes.ExpectReplies;

    /// <summary>Forgets all, for the turn to run again.</summary>
    public void Clear()
    {
        _count = 0;
        _said.Clear();
    }

    public void Attach(ITurnContext context) => context.OnSendActivities(SendAsync).OnUpdateActivity(UpdateAsync).OnDeleteActivity(DeleteAsync);

    // Typing is for now or never; a trace is the developer's; the answer to an invoke goes into the response.
    private static bool IsSaid(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation;

    private async Task<ResourceResponse[]> SendAsync(ITurnContext context, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (!activities.Exists(IsSaid))
        {
            return await next();
        }

        foreach (var activity in activities.Where(IsSaid))
        {
            activity.Id = string.Create(CultureInfo.InvariantCulture, $"{_turnId}.{++_count}");
            _said.Add(activity);
        }

        if (AreExpected)
        {
            await next();
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }

    private Task<ResourceResponse> UpdateAsync(ITurnContext context, Activity activity, Func<Task<ResourceResponse>> next)
    {
        var at = _said.FindIndex(said => said.Id == activity.Id);
        if (at < 0)
        {
            return next();
        }

        _said[at] = activity;
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    private Task DeleteAsync(ITurnContext context, ConversationReference reference, Func<Task> next) =>
        _said.RemoveAll(said => said.Id == reference.ActivityId) > 0 ? Task.CompletedTask : next();
}
