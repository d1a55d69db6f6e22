using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>Asks on which days and when, of the goal whose id is in <see cref="PromptOptions.Validations"/>. Its result is the rhythm as a rule; after three answers without days it is the programme's.</summary>
internal sealed class RhythmPrompt(string dialogId, Assistant assistant) : Prompt<string>(dialogId)
{
    private const int MostTries = 3;
    private const string Tries = nameof(Tries);

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        string[] choices = [assistant.Say("rhythm.choice.sundays"), assistant.Say("rhythm.choice.daily"), assistant.Say("rhythm.choice.mondays")];
        var ask = assistant.Say(isRetry ? "rhythm.when.again" : "rhythm.when");
        await turnContext.SendActivityAsync(Message.Text(Lead.Take(turnContext, ask), choices), cancellationToken);
    }

    protected override async Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var goal = await assistant.GoalAsync(turnContext, Convert.ToString(options.Validations, CultureInfo.InvariantCulture)!, cancellationToken);
        var usual = goal.Rhythm ?? Rhythm.Parse(assistant.ProgrammeOf(goal).Rhythm);
        var rhythm = RhythmWords.Read(turnContext.Activity.Text ?? "", usual, assistant, turnContext);
        if (rhythm is null)
        {
            var tries = (state.TryGetValue(Tries, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0) + 1;
            state[Tries] = tries;
            rhythm = tries >= MostTries ? usual : null;
        }

        return new PromptRecognizerResult<string> { Succeeded = rhythm is not null, Value = rhythm?.ToString()! };
    }
}
