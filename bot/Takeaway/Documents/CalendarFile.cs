using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace SmartBot.Takeaway.Documents;

/// <summary>The calendar file of a goal: RFC 5545, all-day events, free time, private.</summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8; method=PUBLISH";

    private const string Producer = "-//SmartBot//Days of a goal//EN";

    /// <param name="reading">The goal.</param>
    /// <param name="isNeutral">Whether titles say nothing of the goal: calendars are shared, and shown on locked screens.</param>
    /// <param name="now">When the file is made (UTC).</param>
    public static string Write(GoalReading reading, bool isNeutral, DateTimeOffset now)
    {
        var calendar = new Calendar { ProductId = Producer, Method = "PUBLISH" };
        calendar.Events.AddRange(GoalDays.Of(reading).Select(day => EventOn(day, reading, isNeutral, now)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent EventOn(GoalDay day, GoalReading reading, bool isNeutral, DateTimeOffset now) => new()
    {
        Uid = $"{reading.Goal.Id}-{day.Key}@smartbot",
        DtStamp = new CalDateTime(now.UtcDateTime, CalDateTime.UtcTzId),
        Sequence = reading.Goal.Revision,
        Start = new CalDateTime(day.On),
        Summary = isNeutral ? reading.Say("calendar.neutral") : Plain.Title(reading.Say($"calendar.{day.Kind}", [("sentence", day.Words)])),
        Class = "PRIVATE",
        Transparency = TransparencyType.Transparent,
    };
}
