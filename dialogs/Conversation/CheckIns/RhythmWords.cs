using System.Globalization;
using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation.CheckIns;

/// <summary>A rhythm in the person's words, and in the assistant's.</summary>
internal static class RhythmWords
{
    private const int DaysAWeek = 7;
    private const string AnyDay = "XXXX-WXX-";

    /// <summary>"Sundays at 6 pm", "every day at eight", "Monday and Thursday mornings"; null where no days can be made out. What is not said is as in <paramref name="usual"/>.</summary>
    public static Rhythm? Read(string words, Rhythm usual, Assistant assistant, ITurnContext turn)
    {
        var person = assistant.PersonOf(turn);
        var (recognizer, asked) = (assistant.Language.Recognizer, new Asked(AnswerKind.Frequency, person.Today, person.Culture));
        var at = recognizer.TimeIn(words, asked);
        var time = at ?? usual.At;
        if (recognizer.Recognize(words, asked) is not { Outcome: Outcome.Resolved, Timex: { } timex })
        {
            return at is null ? null : new Rhythm(usual.Days, time, usual.EveryWeeks);
        }

        IEnumerable<DayOfWeek> NamedOrUsual() => recognizer.WeekdaysIn(words, asked) is { Count: > 0 } named ? named : usual.Days;

        // "Every week at 7" tells the time with the weeks.
        return (timex.StartsWith('P') ? timex.Split('T')[0] : timex) switch
        {
            "P1D" => new Rhythm(Enum.GetValues<DayOfWeek>(), time),
            "P1W" => new Rhythm(NamedOrUsual(), time),
            "P2W" => new Rhythm(NamedOrUsual(), time, everyWeeks: 2),
            "P1M" => new Rhythm(NamedOrUsual(), time, everyWeeks: 4),
            "P1WE" => new Rhythm([DayOfWeek.Saturday, DayOfWeek.Sunday], time),
            ['T', ..] => new Rhythm(Enum.GetValues<DayOfWeek>(), time),
            _ => Days(timex) is { Count: > 0 } days ? new Rhythm(days, time, recognizer.WeeksIn(words, asked) ?? 1) : null,
        };
    }

    /// <summary>"Sundays at 6 pm"; "every day at 8 am"; "every other week on Fridays at 6 pm".</summary>
    public static string Of(Rhythm rhythm, Assistant assistant, ITurnContext turn)
    {
        var culture = assistant.PersonOf(turn).Culture;
        var days = rhythm.Days.Select(day => assistant.Say("rhythm.day", [("days", Phrases.Weekdays(day, culture))])).ToList();
        var list = days.Count == 1 ? days[0] : assistant.Say("rhythm.and", [("days", string.Join(", ", days.SkipLast(1))), ("day", days[^1])]);
        var id = rhythm.EveryWeeks > 1 ? "rhythm.weeks" : rhythm.IsDaily ? "rhythm.daily" : "rhythm";
        return assistant.Say(
            id, [("days", list), ("weeks", rhythm.EveryWeeks.ToString(CultureInfo.InvariantCulture)), ("time", Time(rhythm.At, assistant))]);
    }

    /// <summary>"6 pm", "7.30 am", "noon".</summary>
    public static string Time(TimeOnly time, Assistant assistant)
    {
        var hour = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        var twelve = time.Minute == 0 ? hour.ToString(CultureInfo.InvariantCulture) : $"{hour}:{time.Minute:D2}";
        return assistant.Say(time.Hour < 12 ? "time.am" : "time.pm", [("twelve", twelve), ("twentyfour", time.ToString("H:mm", CultureInfo.InvariantCulture))]);
    }

    private static List<DayOfWeek> Days(string timex) =>
        [.. timex.Split(';').Where(part => part.StartsWith(AnyDay, StringComparison.Ordinal) && part.Length > AnyDay.Length && char.IsAsciiDigit(part[AnyDay.Length]))
            .Select(part => (DayOfWeek)((part[AnyDay.Length] - '0') % DaysAWeek))];
}
