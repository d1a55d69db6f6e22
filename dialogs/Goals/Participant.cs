namespace SmartBot.Dialogs.Goals;

/// <summary>
/// A person whom the assistant talks with: where they are reached, how they tell the time, and whether and when they want
/// to be written to. Their goals are the goals' own.
/// </summary>
/// <remarks>Instants are in UTC; days and times of day are the person's own.</remarks>
public sealed partial class Participant
{
    /// <summary>The time of day of what has no rhythm of its own.</summary>
    public static readonly TimeOnly Evening = new(18, 0);

    // A row that is written at every message would cost each turn a write.
    private static readonly TimeSpan SeenWithin = TimeSpan.FromMinutes(15);

    private Participant()
    {
    }

    /// <summary>The channel and the person's id there.</summary>
    public string OwnerId { get; private set; } = "";

    /// <summary>What their channel calls them; empty where it gives no name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Their language and region, such as <c>en-GB</c>; empty where their channel does not say.</summary>
    public string Locale { get; private set; } = "";

    /// <summary>Their time zone, an IANA name; <c>UTC</c> where their channel does not say.</summary>
    public string ZoneId { get; private set; } = "UTC";

    /// <summary>Where they were last heard, which is where they are written to.</summary>
    public ConversationAddress? Address { get; private set; }

    /// <summary>When they were last heard, to a quarter of an hour.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>Whether they want to be asked how it goes; null where they have not said. Asked once.</summary>
    public bool? ChecksBack { get; private set; }

    /// <summary>When they said so.</summary>
    public DateTimeOffset? ChecksBackSince { get; private set; }

    /// <summary>From when on nothing late is sent to them. A time that they chose themselves is kept.</summary>
    public TimeOnly QuietFrom { get; private set; } = new(21, 0);

    /// <summary>Until when nothing late is sent to them; the same as <see cref="QuietFrom"/> where there are no quiet hours.</summary>
    public TimeOnly QuietUntil { get; private set; } = new(8, 0);

    /// <summary>The first day on which they want to be written to again; null where they want to be now.</summary>
    public DateOnly? PausedUntil { get; private set; }

    /// <summary>The version of the stored row, set by the store.</summary>
    public string? ETag { get; private set; }

    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(ZoneId, out var zone) ? zone : TimeZoneInfo.Utc;

    public static Participant Meet(string ownerId, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ownerId);
        return new Participant { OwnerId = ownerId, SeenAt = now };
    }

    /// <summary>Takes in what a turn tells of the person.</summary>
    /// <returns>Whether anything is new, and has to be stored.</returns>
    public bool Notice(string name, string locale, string zoneId, ConversationAddress address, DateTimeOffset now)
    {
        var isNew = (name, locale, zoneId, address) != (Name, Locale, ZoneId, Address) || now - SeenAt >= SeenWithin;
        if (isNew)
        {
            (Name, Locale, ZoneId, Address, SeenAt) = (name, locale, zoneId, address, now);
        }

        return isNew;
    }

    /// <summary>The person says whether they want to be asked how it goes.</summary>
    public void CheckBack(bool wants, DateTimeOffset now)
    {
        (ChecksBack, ChecksBackSince) = (wants, now);
        PausedUntil = null;
        Decide(ConsentPurpose.CheckBack, wants, now);
    }

    /// <summary>Nothing is sent before that day.</summary>
    public void Pause(DateOnly until) => PausedUntil = until;

    public void KeepQuiet(TimeOnly from, TimeOnly until) => (QuietFrom, QuietUntil) = (from, until);

    /// <summary>Their day at an instant.</summary>
    public DateOnly DayAt(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The end of the quiet hours that an instant falls in; the instant itself where it falls in none.</summary>
    public DateTimeOffset AfterQuiet(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, Zone);
        var time = TimeOnly.FromDateTime(local.DateTime);
        if (QuietFrom == QuietUntil || !time.IsBetween(QuietFrom, QuietUntil))
        {
            return instant;
        }

        var day = DateOnly.FromDateTime(local.DateTime);
        return At(time < QuietUntil ? day : day.AddDays(1), QuietUntil);
    }

    /// <summary>The instant of a day and time of theirs. A time that a clock change leaves out is as much later; of one that comes twice it is the first.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var zone = Zone;
        if (zone.IsInvalidTime(local))
        {
            // The offset before the gap, so that 02:30 becomes 03:30.
            return new DateTimeOffset(local, zone.GetUtcOffset(local.AddHours(-3))).ToUniversalTime();
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
