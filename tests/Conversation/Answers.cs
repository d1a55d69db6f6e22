using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Conversation;

/// <summary>Answers that every question takes at once.</summary>
internal static class Answers
{
    public static string To(Question question) => Good.TryGetValue(question.Id, out var answer) ? answer : question.Kind switch
    {
        AnswerKind.Date => "31 march",
        AnswerKind.Measure or AnswerKind.Frequency => "3 times a week",
        AnswerKind.Scale => "8",
        AnswerKind.Duration => "20 minutes",
        AnswerKind.Consent => "yes",
        _ => "we read a story together",
    };

    public static IReadOnlyDictionary<string, string> Good { get; } = new Dictionary<string, string>
    {
        ["wish"] = "more time with my daughter",
        ["who"] = "me and Mia",
        ["what"] = "hugging her when we meet",
        ["where"] = "at home",
        ["when"] = "before school and after tea",
        ["why"] = "I miss her",
        ["which"] = "I work late on Tuesdays",
        ["outcome"] = "we laugh more at bedtime",
        ["first-step"] = "ten minutes at breakfast",
        ["amount"] = "12 hugs a day",
        ["baseline"] = "maybe 3",
        ["sign"] = "she comes to me with her book",
        ["obstacle"] = "late shifts",
        ["plan"] = "I hug her twice as long at breakfast",
        ["smaller"] = "6 hugs in the first week",
        ["confidence"] = "8",
        ["support"] = "my mum",
        ["means"] = "an hour off on Fridays",
        ["target"] = "end of april",
        ["start"] = "tomorrow",
    };
}
