using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Bench.Turns;

/// <summary>
/// A bot that does in each turn what the assistant does to the database, and thinks nothing: it changes its state and a
/// goal, and says one thing. So the figures are those of the durable turn alone.
/// </summary>
internal sealed class CountingBot(ConversationState conversation, IGoalStore goals, TimeProvider time) : ActivityHandler
{
    /// <summary>As much as a dialog in the middle of a goal keeps.</summary>
    public static readonly string Filler = new('x', 900);

    private readonly IStatePropertyAccessor<Memory> _memory = conversation.CreateProperty<Memory>("memory");

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await conversation.LoadAsync(turnContext, force: true, cancellationToken);
        var memory = await _memory.GetAsync(turnContext, () => new Memory(), cancellationToken);
        memory.Count++;
        var owner = Person.OwnerOf((Activity)turnContext.Activity);
        var goal = (await goals.ListAsync(owner, cancellationToken)).Count > 0
            ? (await goals.ListAsync(owner, cancellationToken))[0]
            : Goal.Begin(Guid.NewGuid().ToString("N"), owner, "smart", time.GetUtcNow());
        goal.Accept(new Answer { QuestionId = "what", Words = turnContext.Activity.Text, Number = memory.Count, At = time.GetUtcNow() }, 1);
        await goals.SaveAsync(goal, cancellationToken);
        await turnContext.SendActivityAsync(
            MessageFactory.Text(string.Create(CultureInfo.InvariantCulture, $"That was number {memory.Count}. And where would that be?")), cancellationToken);
        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    internal sealed class Memory
    {
        public int Count { get; set; }

        public string Filling { get; set; } = Filler;
    }
}
