using System.Globalization;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>
/// Tells the bot that a follow-up of a goal has come due: an event in the person's own conversation, as from them. Its id
/// is the same whoever sends it, so that a follow-up is asked once for each goal, day and slot.
/// </summary>
/// <param name="GoalId">The goal.</param>
/// <param name="Slot">What for, one of <see cref="FollowUpSlots"/>.</param>
/// <param name="On">The person's day that it was planned for.</param>
public sealed record FollowUpEvent(string GoalId, string Slot, DateOnly On)
{
    /// <summary>The event's name. No channel may send one: only the scheduler makes them.</summary>
    public const string Name = "smartbot/follow-up";

    private const string Day = "yyyy-MM-dd";

    public static bool IsOne(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Type == ActivityTypes.Event && activity.Name == Name;
    }

    /// <summary>What an event tells; null where it is another.</summary>
    public static FollowUpEvent? Read(Activity activity) =>
        IsOne(activity)
        && activity.Value?.ToString()?.Split(' ') is [var goalId, var slot, var day]
        && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? new FollowUpEvent(goalId, slot, on)
            : null;

    /// <summary>The event in the conversation in which the person was last heard.</summary>
    public Activity For(Participant person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var address = person.Address ?? throw new ArgumentException("Where the person is reached is not known.", nameof(person));
        var value = $"{GoalId} {Slot} {On.ToString(Day, CultureInfo.InvariantCulture)}";
        return new Activity
        {
            Type = ActivityTypes.Event,
            Name = Name,
            Id = $"follow-up {value}",
            Value = value,
            ChannelId = address.ChannelId,
            ServiceUrl = address.ServiceUrl?.OriginalString,
            Conversation = new ConversationAccount { Id = address.ConversationId, ConversationType = address.ConversationType, TenantId = address.TenantId },
            From = new ChannelAccount(address.UserId, person.Name) { Role = "user" },
            Recipient = new ChannelAccount(address.BotId, address.BotName) { Role = "bot" },
            Locale = person.Locale,
            LocalTimezone = person.ZoneId,
        };
    }
}
