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
        var at = assistant.Language.Recognizer.TimeIn(words, new Asked(AnswerKind.Frequency, person.Today, person.Culture));
        var often = assistant.Understand(turn, words, AnswerKind.Frequency);
        var time = at ?? usual.At;
        return often is not { Outcome: Outcome.Resolved, Timex: { } timex }
            ? (at is null ? null : new Rhythm(usual.Days, at.Value, usual.EveryWeeks))
            : timex switch
            {
                "P1D" => new Rhythm(Enum.GetValues<DayOfWeek>(), time),
                "P1W" => new Rhythm(usual.Days, time),
                "P2W" => new Rhythm(DaysIn(words, assistant, turn) is { Count: > 0 } days ? days : usual.Days, time, everyWeeks: 2),
                "P1M" => new Rhythm(usual.Days, time, everyWeeks: 4),
                "P1WE" => new Rhythm([DayOfWeek.Saturday, DayOfWeek.Sunday], time),
                ['T', ..] => new Rhythm(Enum.GetValues<DayOfWeek>(), time),
                _ => Days(timex) is { Count: > 0 } days ? new Rhythm(days, time) : null,
            };
    }

    /// <summary>"Sundays at 6 pm"; "every day at 8 am"; "every other week on Fridays at 6 pm".</summary>
    public static string Of(Rhythm rhythm, Assistant assistant, ITurnContext turn)
    {
        var culture = assistant.PersonOf(turn).Culture;
        var days = rhythm.Days.Select(day => assistant.Say("rhythm.day", [("day", Phrases.Weekday(day, culture))])).ToList();
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

    // "Every other Friday" names its day beside the weeks.
    private static List<DayOfWeek> DaysIn(string words, Assistant assistant, ITurnContext turn)
    {
        var culture = CultureInfo.GetCultureInfo(assistant.PersonOf(turn).Culture);
        var said = Tokens.Of(words);
        return [.. Enum.GetValues<DayOfWeek>().Where(day => said.Any(word => word.StartsWith(Tokens.Of(Phrases.Weekday(day, culture.Name))[0], StringComparison.Ordinal)))];
    }
}
