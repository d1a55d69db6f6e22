using System.Text.RegularExpressions;
using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>A time of day to be written to: "at 6pm", "8", "mondays 8", "in the evening".</summary>
internal static partial class TimeReader
{
    private const int Noon = 12;
    private const int Evening = 18;
    private const int Late = 21;

    /// <summary>With hours and minutes as the readers know them: "7.30pm" and "19h30" are "7:30pm" and "19:30".</summary>
    public static string Plain(string text) => OtherClock().Replace(text, "$1:$2");

    /// <summary>Null where there is none.</summary>
    public static TimeOnly? Read(Scan s)
    {
        for (var i = 0; i < s.Count; i++)
        {
            if (Clocks.Read(s, i, out var clock, bare: i == 0 || s.Is(i - 1, Role.At | Role.Weekday)) > 0)
            {
                return Meant(clock);
            }
        }

        for (var i = 0; i < s.Count; i++)
        {
            if (Clocks.Part(s, i, out var code) > 0 && Hour(code) is { } hour)
            {
                return new TimeOnly(hour, 0);
            }
        }

        return null;
    }

    // Of the two readings the one in the evening, but for what would be late at night.
    private static TimeOnly Meant(Clock clock)
    {
        var later = clock.Later;
        var hour = clock.IsAmbiguous && later.Hour is > Noon and < Late ? later.Hour : clock.Hour;
        return new TimeOnly(hour, clock.Minute);
    }

    private static int? Hour(string code) => code switch
    {
        "MO" => 9,
        "AF" => 15,
        "EV" => Evening,
        "NI" => 20,
        _ => null,
    };

    [GeneratedRegex(@"(?<![\d.,/])([01]?\d|2[0-3])[.hH]([0-5]\d)(?![\d.,/])")]
    private static partial Regex OtherClock();
}
