using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Safety;

namespace SmartBot.Dialogs.Conversation.Disclosures;

/// <summary>Reads every message before any dialog does, card fields and commands included, and pauses all else where it discloses a risk (conversation: "Safety").</summary>
internal sealed class SafetyWatch(Assistant assistant)
{
    // People break a sentence in two: what they wrote just before is read with what they write now.
    private const string EarlierText = "earlierText";
    private const string EarlierAt = "earlierAt";
    private const int LongestHalf = 120; // characters

    private static readonly TimeSpan OneBreath = TimeSpan.FromMinutes(10);

    /// <summary>Stays with the person where the message discloses a risk; null where it gives no reason to.</summary>
    public async Task<DialogTurnResult?> HearAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var activity = dc.Context.Activity;
        var isStaying = dc.ActiveDialog?.Id == nameof(SafetyDialog);
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.MessageUpdate) || (isStaying && IsOffered(activity.Text)))
        {
            return null;
        }

        var person = await assistant.People.OfAsync(dc.Context, cancellationToken);
        var found = Read(activity) ?? ReadWithEarlier(dc, activity.Text);
        Remember(dc, found is null && person.Allows(ConsentPurpose.Keep) ? activity.Text : null);
        if (found is null || IsCommand(found, activity.Text) || await IsRefusedAsync(dc, found, cancellationToken))
        {
            return null;
        }

        if (!person.Allows(ConsentPurpose.Keep))
        {
            // Nothing of it may be kept, so help is said and not asked about again.
            await SafetyDialog.SayHelpAsync(assistant, dc.Context, found.Category, cancellationToken);
            return await Interruptions.RepromptAsync(dc, cancellationToken);
        }

        var isGreater = person.Risk is not { WasAnswered: false } standing || found.Tier > standing.Tier;
        person.Disclose(found.Category, found.Tier, assistant.Now);
        await assistant.People.SaveAsync(person, cancellationToken);
        return isStaying && !isGreater ? null : await BeginAsync(dc, cancellationToken);
    }

    /// <summary>Asks whether the person is safe, in place of whatever was open; nothing of their goal is lost.</summary>
    public static async Task<DialogTurnResult> BeginAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(nameof(SafetyDialog), null, cancellationToken);
    }

    // "I'm not safe" is offered to be said, and the dialog that offers it answers it.
    private bool IsOffered(string? text) => SafetyDialog.Offered.Any(id => Tokens.Of(assistant.Say(id)).SequenceEqual(Tokens.Of(text ?? "")));

    // "I give up" is known to be about a goal where it is the whole message.
    private bool IsCommand(Disclosure found, string? text) => found.Tier == RiskTier.Ambiguous && assistant.Language.Commands.Read(text) is not null;

    // A plan to eat far too little is refused by the question that it answers, which points to a doctor and stays with the
    // goal. What is told to the first question is told of life, and is heard.
    private async Task<bool> IsRefusedAsync(DialogContext dc, Disclosure found, CancellationToken cancellationToken) =>
        found is { Category: RiskCategory.EatingDisorder, Tier: < RiskTier.Immediate }
        && dc.ActiveDialog?.Id == nameof(GoalDialog)
        && await assistant.CurrentAsync(dc.Context, cancellationToken) is { } goal
        && assistant.NextQuestion(goal) is { } question && question.Id != KnownQuestions.Wish
        && Nudge.Refuses(dc.Context.Activity.Text ?? "", goal, question, assistant.Language);

    private Disclosure? Read(Activity activity) => Texts(activity).Select(Read).OfType<Disclosure>().MaxBy(disclosure => disclosure.Tier);

    // In each language that has rules: people write in the one that comes to them. The most urgent counts.
    private Disclosure? Read(string text) =>
        assistant.Languages.All.Select(pack => pack.Safety?.Read(text)).OfType<Disclosure>().MaxBy(disclosure => disclosure.Tier);

    // Two halves that say nothing by themselves. A mere hint is no reason: any two answers may make one by chance.
    private Disclosure? ReadWithEarlier(DialogContext dc, string? text)
    {
        var state = dc.Parent.ActiveDialog.State;
        var isOne = text is { Length: > 0 and <= LongestHalf }
            && state.TryGetValue(EarlierAt, out var at)
            && DateTimeOffset.TryParse(Convert.ToString(at, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var then)
            && assistant.Now - then <= OneBreath
            && assistant.Languages.All.Any(pack => pack.Halves.AreOne(state[EarlierText].ToString()!, text));
        return isOne && Read($"{state[EarlierText]} {text}") is { Tier: > RiskTier.Ambiguous } found ? found : null;
    }

    private void Remember(DialogContext dc, string? text)
    {
        var state = dc.Parent.ActiveDialog.State;
        if (text is { Length: > 0 and <= LongestHalf })
        {
            (state[EarlierText], state[EarlierAt]) = (text, assistant.Now.ToString("O", CultureInfo.InvariantCulture));
        }
        else
        {
            state.Remove(EarlierText);
            state.Remove(EarlierAt);
        }
    }

    private static IEnumerable<string> Texts(Activity activity)
    {
        if (activity.Text is { Length: > 0 } text)
        {
            yield return text;
        }

        if (activity.Value?.ToString() is ['{', ..] json)
        {
            foreach (var field in Fields(json))
            {
                yield return field;
            }
        }
    }

    private static List<string> Fields(string json)
    {
        try
        {
            using var card = JsonDocument.Parse(json);
            return [.. card.RootElement.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String).Select(field => field.Value.GetString()!)];
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return [];
        }
    }
}
