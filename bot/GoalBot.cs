using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SmartBot.Data;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Conversation.CheckIns;

namespace SmartBot;

/// <summary>Hands each turn to the conversation's dialog, and keeps where it stands.</summary>
internal sealed class GoalBot(ConversationState conversation, RootDialog root) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = conversation.CreateProperty<DialogState>(nameof(DialogState));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // Anew in each run of a turn: an earlier one may have been thrown away.
        await conversation.LoadAsync(turnContext, force: true, cancellationToken);
        await CheckAsync(turnContext, cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    // What is JSON and yet no state of dialogs fails here, where it is known what it is.
    private async Task CheckAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            await _dialogs.GetAsync(turnContext, cancellationToken: cancellationToken);
        }
        catch (Exception unreadable) when (BotJson.IsNotJson(unreadable))
        {
            throw new CorruptStateException(unreadable);
        }
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var isSomebody = membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id);
        return isSomebody ? root.RunAsync(turnContext, _dialogs, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        FollowUpEvent.IsOne((Activity)turnContext.Activity) ? root.RunAsync(turnContext, _dialogs, cancellationToken) : Task.CompletedTask;

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        root.RunAsync(turnContext, _dialogs, cancellationToken);

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        root.RunAsync(turnContext, _dialogs, cancellationToken);
}
