namespace SmartBot.Tests.Conversation;

/// <summary>Answers that every question of the smart programme takes at once.</summary>
internal static class Answers
{
    public static IReadOnlyDictionary<string, string> Good { get; } = new Dictionary<string, string>
    {
        ["wish"] = "more time with my daughter",
        ["who"] = "me and Mia",
        ["what"] = "giving her 12 hugs a day",
        ["where"] = "at home",
        ["when"] = "before school and after tea",
        ["why"] = "I miss her",
        ["which"] = "I work late on Tuesdays",
        ["outcome"] = "we laugh more at bedtime",
        ["first-step"] = "put my phone in a drawer",
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
