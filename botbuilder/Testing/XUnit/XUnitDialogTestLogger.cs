using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes the conversation of a test into its output.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        ArgumentNullException.ThrowIfNull(xunitOutputHelper);
        Output = xunitOutputHelper;
    }

    protected ITestOutputHelper Output { get; }

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken);
        context.OnSendActivities(async (turn, activities, send) =>
        {
            foreach (var activity in activities)
            {
                await LogOutgoingActivityAsync(turn, activity, cancellationToken);
            }

            return await send();
        });
        await next(cancellationToken);
    }

    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default) =>
        WriteAsync("User", activity);

    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default) =>
        WriteAsync("Bot", activity);

    private Task WriteAsync(string who, Activity activity)
    {
        Output.WriteLine(activity.Type == ActivityTypes.Message
            ? $"{who}: {activity.Text ?? activity.Value?.ToString()}"
            : $"{who}: ({activity.Type} {activity.Name})");
        return Task.CompletedTask;
    }
}
