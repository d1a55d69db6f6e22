using Microsoft.Bot.Builder;

namespace SmartBot.Tests.Turns;

/// <summary>A bot that does what the test tells it.</summary>
internal sealed class TellingBot(Func<ITurnContext, CancellationToken, Task> onTurn) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => onTurn(turnContext, cancellationToken);
}
