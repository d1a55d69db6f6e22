using System.Globalization;
using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition;

/// <summary>Finds phrases of time, numbers and consent anywhere in a text, whatever was asked. Pure, and never throws.</summary>
public sealed class EntityRecognizer(Lexicon lexicon)
{
    private const string NotResolved = "not resolved";

    /// <summary>Phrases of time.</summary>
    /// <param name="text">Any text; what lies beyond a few hundred characters is not read.</param>
    /// <param name="now">The person's wall clock.</param>
    /// <param name="culture">en-US for the month first, else the day.</param>
    public IReadOnlyList<Entity> Times(string text, DateTime now, string culture)
    {
        var scan = new Scan(text, lexicon, now, MonthFirst(culture));
        return Extractor.All(scan).ConvertAll(found => Of(scan, found));
    }

    /// <summary>Numbers, or ordinals.</summary>
    public IReadOnlyList<Entity> Numbers(string text, bool ordinals) =>
        NumberWords.All(new Scan(text, lexicon, DateTime.UnixEpoch, true), ordinals);

    /// <summary>The first yes or no.</summary>
    public IReadOnlyList<Entity> Consent(string text) =>
        ConsentWords.First(new Scan(text, lexicon, DateTime.UnixEpoch, true), lexicon.File.Replies) is { } consent ? [consent] : [];

    internal static bool MonthFirst(string culture) => culture.Equals("en-US", StringComparison.OrdinalIgnoreCase);

    private static Entity Of(Scan s, Found found) => new(TypeOf(found.Kind), s.Words(found.First, found.Next), ValuesOf(found));

    private static string TypeOf(FoundKind kind) => kind switch
    {
        FoundKind.Date => "date",
        FoundKind.DateRange => "daterange",
        FoundKind.DateTime => "datetime",
        FoundKind.Duration => "duration",
        _ => "set",
    };

    private static List<EntityValue> ValuesOf(Found found)
    {
        if (found.IsUnresolved || found.Kind == FoundKind.Set)
        {
            return [new EntityValue(found.Timex, NotResolved, null, null)];
        }

        if (found.Kind == FoundKind.Duration)
        {
            return [new EntityValue(found.Timex, found.Amount.TotalSeconds.ToString("0.######", CultureInfo.InvariantCulture), null, null)];
        }

        List<EntityValue> values = found.Clock is { } clock && found.Kind == FoundKind.DateTime ? AtClock(found, clock) : [Past(found), Coming(found)];
        return [.. values.Distinct()];
    }

    private static EntityValue Past(Found found) => Of(found, found.Timex, found.Past);

    private static EntityValue Coming(Found found) => Of(found, found.FutureTimex ?? found.Timex, found.Future);

    private static EntityValue Of(Found found, string timex, Extent extent) => found.Kind switch
    {
        FoundKind.DateTime => new EntityValue(timex, found.Moment!.Value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), null, null),
        FoundKind.Date => new EntityValue(timex, Text(extent.Start), null, null),
        _ => new EntityValue(timex, null, Text(extent.Start), Text(extent.End)),
    };

    private static List<EntityValue> AtClock(Found found, Clock clock)
    {
        EntityValue At(Extent extent, Clock time) => new(found.Timex + time.Timex, Text(extent.Start) + " " + time.Text, null, null);
        List<EntityValue> values = [At(found.Past, clock), At(found.Future, clock)];
        return clock.IsAmbiguous ? [.. values, At(found.Past, clock.Later), At(found.Future, clock.Later)] : values;
    }

    private static string? Text(DateOnly? day) => day is { } known ? Dates.Iso(known) : null;
}
