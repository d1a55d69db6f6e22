namespace Microsoft.Bot.Builder;

/// <summary>A bot: what it does with one incoming activity.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
