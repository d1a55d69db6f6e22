using System.Globalization;

namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>A time of day as it was said. Without "am" or "pm" an hour up to 12 has two readings.</summary>
internal readonly record struct Clock(int Hour, int Minute, bool HasMinute, bool IsAmbiguous)
{
    public string Timex => HasMinute
        ? string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Minute:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}");

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Hour:D2}:{Minute:D2}:00");

    /// <summary>The other half of the day.</summary>
    public Clock Later => this with { Hour = (Hour + 12) % 24 };

    /// <summary>With the part of the day that was said beside it: MO, AF, EV, NI.</summary>
    public Clock In(string part) => !IsAmbiguous ? this : part switch
    {
        "MO" => this with { Hour = Hour % 12, IsAmbiguous = false },
        "AF" or "EV" => this with { Hour = (Hour % 12) + 12, IsAmbiguous = false },
        "NI" => this with { Hour = Hour is >= 5 and < 12 ? Hour + 12 : Hour % 12, IsAmbiguous = false },
        _ => this,
    };
}
