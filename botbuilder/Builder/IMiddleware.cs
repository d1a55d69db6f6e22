namespace Microsoft.Bot.Builder;

/// <summary>A step that every turn passes on its way to the bot and back; not calling next ends the turn there.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
