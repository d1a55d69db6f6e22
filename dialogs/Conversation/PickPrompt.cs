using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Dialogs.Conversation;

/// <summary>
/// Asks to pick one of a few things, by tapping or typing. The result is the pick's id. Only a whole title counts, or
/// "yes" and "no" where they begin one: a number somewhere in a sentence picks nothing.
/// </summary>
internal sealed class PickPrompt : Prompt<string>
{
    private const int Tries = 3;

    private readonly Func<ITurnContext, string, CancellationToken, Task<PickMenu>> _menu;
    private readonly Assistant _assistant;

    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="menu">Makes the menu, from the turn and the goal's id in <see cref="PromptOptions.Validations"/>.</param>
    /// <param name="assistant">What the dialog works with.</param>
    public PickPrompt(string dialogId, Func<ITurnContext, string, CancellationToken, Task<PickMenu>> menu, Assistant assistant)
        : base(dialogId) => (_menu, _assistant) = (menu, assistant);

    /// <summary>What the prompt has to know to ask about a goal.</summary>
    public static PromptOptions About(string goalId) => new() { Validations = goalId };

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var menu = await MenuAsync(turnContext, options, cancellationToken);
        Lead.Add(turnContext, isRetry ? menu.Again ?? "" : "");
        menu.Prompt.Text = Lead.Take(turnContext, menu.Prompt.Text);
        await turnContext.SendActivityAsync(menu.Prompt, cancellationToken);
    }

    protected override async Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var menu = await MenuAsync(turnContext, options, cancellationToken);
        var picked = PickedIn(turnContext.Activity, menu.Picks) ?? Consented(turnContext, menu);
        if (picked is null)
        {
            var tries = (state.TryGetValue(nameof(Tries), out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0) + 1;
            state[nameof(Tries)] = tries;
            picked = tries >= Tries ? menu.Otherwise : null;
        }

        return new PromptRecognizerResult<string> { Succeeded = picked is not null, Value = picked! };
    }

    private string? Consented(ITurnContext turn, PickMenu menu) => menu.Consent is not { } consent
        ? null
        : _assistant.Agrees(turn, turn.Activity.Text ?? "") switch { true => consent.Yes, false => consent.No, null => null };

    private static string? PickedIn(Activity activity, IReadOnlyList<Pick> picks)
    {
        if (CardSubmission.Read(activity) is { } submission)
        {
            return picks.FirstOrDefault(pick => pick.Id == submission.Pick)?.Id;
        }

        var said = Tokens.Of(activity.Text ?? "");
        bool Says(Pick pick)
        {
            var title = Tokens.Of(pick.Title);
            return title.SequenceEqual(said) || (said.Count == 1 && title[0] == said[0] && picks.Count(other => Tokens.Of(other.Title)[0] == said[0]) == 1);
        }

        return said.Count == 0 ? null : picks.FirstOrDefault(Says)?.Id;
    }

    private Task<PickMenu> MenuAsync(ITurnContext turn, PromptOptions options, CancellationToken cancellationToken) =>
        _menu(turn, Convert.ToString(options.Validations, CultureInfo.InvariantCulture) ?? "", cancellationToken);
}
