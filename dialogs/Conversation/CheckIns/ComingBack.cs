using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SmartBot.Dialogs.Conversation.Disclosures;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>What the assistant does when a follow-up has come due: opens it and asks, or leaves it for later.</summary>
internal sealed class ComingBack(Assistant assistant)
{
    // Sent later than this after its time, it keeps out of the quiet hours.
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterTalk = TimeSpan.FromHours(1);

    public async Task<DialogTurnResult> HandleAsync(DialogContext dc, FollowUpEvent due, CancellationToken cancellationToken)
    {
        var goal = await assistant.FindAsync(dc.Context, due.GoalId, cancellationToken);
        if (goal is null || (goal.NextSlot, goal.NextOn) != (due.Slot, due.On))
        {
            // Answered, moved or called off since it was claimed.
            return Dialog.EndOfTurn;
        }

        var person = await assistant.People.OfAsync(dc.Context, cancellationToken);
        if (await PutOffUntilAsync(dc, goal, person, cancellationToken) is { } until)
        {
            goal.PutOff(until);
            await assistant.StoreAsync(goal, cancellationToken);
            return Dialog.EndOfTurn;
        }

        var others = await assistant.GoalsAsync(dc.Context, cancellationToken);
        var today = person.DayAt(assistant.Now);
        var isAsked = others.Any(other => other.Id != goal.Id && other.OpenOn == today);
        goal.Open(due.Slot, TopicOf(due.Slot), today > due.On ? today : due.On, assistant.Now);
        await assistant.SaveAsync(dc.Context, goal, cancellationToken);
        if (isAsked)
        {
            // One question at a time: this one comes when the other is answered.
            return Dialog.EndOfTurn;
        }

        if (person.Risk is not null || person.IsWrittenToNeutrally)
        {
            // First how they are, and whether it is safe to talk; then how it goes.
            return await SafetyWatch.BeginAsync(dc, cancellationToken);
        }

        Lead.Add(dc.Context, Greeting(dc, goal, person, today));
        return await Interruptions.GoOnWithAsync(dc, goal, cancellationToken);
    }

    /// <summary>Which goal, or which step, is asked about.</summary>
    public string About(ITurnContext turn, Goal goal)
    {
        var step = goal.Steps.FirstOrDefault(step => FollowUpSlots.Of(step) == goal.OpenSlot);
        var words = assistant.Language.Phrases.SaidBack(step?.What ?? goal.AnswerTo(KnownQuestions.What)?.Words ?? goal.Sentence!);
        var id = step is not null ? "check.step" : goal.OpenSlot switch
        {
            FollowUpSlots.Target when goal.OpenOn > goal.TargetOn => "check.overdue",
            FollowUpSlots.Target => "check.target",
            FollowUpSlots.Review => "check.review",
            _ => "check.about",
        };
        return assistant.Say(id, [("words", words), ("day", goal.TargetOn is { } target ? assistant.Day(turn, target) : "")]);
    }

    /// <summary>The questions that a slot asks.</summary>
    internal static string TopicOf(string slot) => slot switch
    {
        FollowUpSlots.Target => TopicIds.Debrief,
        _ when FollowUpSlots.IsStep(slot) => TopicIds.StepReview,
        _ => TopicIds.CheckIn,
    };

    private async Task<DateTimeOffset?> PutOffUntilAsync(DialogContext dc, Goal goal, Participant person, CancellationToken cancellationToken)
    {
        var now = assistant.Now;
        var chosen = person.At(goal.NextOn!.Value, goal.Rhythm?.At ?? Participant.Evening);
        if (now - chosen >= Late && person.AfterQuiet(now) is var morning && morning > now)
        {
            return morning;
        }

        if (goal.OpenOn == person.DayAt(now) && goal.NextSlot != FollowUpSlots.Target)
        {
            // The goal is being asked about today: a step of it waits for tomorrow.
            return now.AddDays(1);
        }

        var isTalking = dc.Stack.Count > 0 && assistant.People.IsBusy(person) && await assistant.CurrentAsync(dc.Context, cancellationToken) is not null;
        return isTalking ? now + AfterTalk : null;
    }

    private string Greeting(DialogContext dc, Goal goal, Participant person, DateOnly today)
    {
        var day = Phrases.Weekday(today.DayOfWeek, assistant.PersonOf(dc.Context).Culture);
        var name = assistant.PersonOf(dc.Context).Name;
        var hello = name.Length == 0 ? assistant.Say("check.hello", [("day", day)]) : assistant.Say("check.hello.named", [("name", name), ("day", day)]);
        var isLast = goal.Unanswered >= Goal.MostUnanswered;
        hello = assistant.People.IsLongAway(person) ? $"{hello} {assistant.Say("check.program")}" : hello;
        return isLast ? $"{hello} {assistant.Say("check.last")} {About(dc.Context, goal)}" : $"{hello} {About(dc.Context, goal)} {assistant.Say("check.stop")}";
    }
}
