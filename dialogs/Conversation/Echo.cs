using System.Globalization;
using Microsoft.Bot.Builder;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>Says an answer back, so that the person sees what was understood.</summary>
internal static class Echo
{
    private const int DaysAWeek = 7;
    private const double DaysAMonth = 30.4;
    private const double DaysAYear = 365.25;

    public static string Of(Answer answer, Question question, Goal goal, Assistant assistant, ITurnContext turn)
    {
        var said = assistant.Language.Phrases.SaidBack(answer.Words);
        if (Template.Placeholders(question.Echo).Any(name => !Has(answer, goal, name)))
        {
            return assistant.Say("kept");
        }

        var others = goal.Answers.Select(other => (other.QuestionId, assistant.Language.Phrases.SaidBack(other.Words)));
        return Template.Fill(question.Echo,
        [
            .. others,
            ("answer", said),
            ("Answer", Words.Capital(said)),
            ("date", answer.Date is { } date ? assistant.Day(turn, date) : ""),
            ("span", answer.Date is { } day ? Span(day.DayNumber - assistant.PersonOf(turn).Today.DayNumber, assistant) : ""),
            ("number", answer.Number?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ]);
    }

    private static bool Has(Answer answer, Goal goal, string name) => name switch
    {
        "answer" or "Answer" => true,
        "date" or "span" => answer.Date is not null,
        "number" => answer.Number is not null,
        _ => goal.AnswerTo(name) is { Skipped: false },
    };

    // Counts of two and more only, so that no unit needs a singular.
    private static string Span(int days, Assistant assistant)
    {
        string Say(string id, double count) =>
            assistant.Say(id, [("count", Math.Round(count).ToString(CultureInfo.InvariantCulture))]);
        return days switch
        {
            0 => assistant.Say("span.today"),
            1 => assistant.Say("span.tomorrow"),
            < 2 * DaysAWeek => Say("span.days", days),
            < 10 * DaysAWeek => Say("span.weeks", days / (double)DaysAWeek),
            < 2 * (int)DaysAYear => Say("span.months", days / DaysAMonth),
            _ => Say("span.years", days / DaysAYear),
        };
    }
}
