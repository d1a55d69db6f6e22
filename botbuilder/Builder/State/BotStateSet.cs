namespace Microsoft.Bot.Builder;

/// <summary>Several states that are loaded and saved together, one after the other.</summary>
public class BotStateSet
{
    public BotStateSet(params BotState[] botStates) => BotStates = [.. botStates];

    public List<BotState> BotStates { get; set; }

    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    public async Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates)
        {
            await state.SaveChangesAsync(turnContext, force, cancellationToken);
        }
    }
}
