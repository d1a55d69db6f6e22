using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Dialogs;

/// <summary>A conversation with one dialog whose state is saved as JSON after every turn.</summary>
internal sealed class Talk(Dialog dialog, object? options = null)
{
    private readonly DialogTestClient _client = new("test", dialog, options);

    internal DialogTurnResult Outcome => _client.DialogTurnResult;

    internal DialogContext Context => _client.DialogContext;

    internal async Task<string[]> SayAsync(string text) => await SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>Sends any activity and gives the text of every reply.</summary>
    internal async Task<string[]> SendAsync(Activity activity)
    {
        var replies = new List<string>();
        for (var reply = await _client.SendActivityAsync<Activity>(activity); reply is not null; reply = _client.GetNextReply<Activity>())
        {
            replies.Add(reply.Text);
        }

        return [.. replies];
    }
}

internal static class Steps
{
    internal static ComponentDialog Component(string id, params Dialog[] inner)
    {
        var component = new ComponentDialog(id);
        foreach (var dialog in inner)
        {
            component.AddDialog(dialog);
        }

        return component;
    }

    internal static WaterfallDialog Waterfall(string id, params WaterfallStep[] steps) => new(id, steps);

    internal static PromptOptions Ask(string question, string? retry = null) => new()
    {
        Prompt = new Activity { Type = ActivityTypes.Message, Text = question },
        RetryPrompt = retry is null ? null : new Activity { Type = ActivityTypes.Message, Text = retry },
    };

    internal static WaterfallStep AskFor(string question) =>
        (step, cancellationToken) => step.PromptAsync("text", Ask(question), cancellationToken);

    internal static WaterfallStep Say(string text) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.NextAsync(cancellationToken: cancellationToken);
    };

    internal static WaterfallStep Wait() => (_, _) => Task.FromResult(Dialog.EndOfTurn);

    internal static WaterfallStep End(Func<WaterfallStepContext, object?> result) =>
        (step, cancellationToken) => step.EndDialogAsync(result(step), cancellationToken);
}
