using SmartBot.Dialogs.Programmes;

namespace SmartBot.Takeaway.Documents;

/// <summary>The message with which a person takes the goal away: to copy or to mail (S0.25).</summary>
/// <param name="Subject">One line. It shows on locked screens, so it discloses nothing unless whoever runs the assistant wants that.</param>
/// <param name="Product">Whose message it is.</param>
/// <param name="Hello">With the name where it is known.</param>
/// <param name="Lead">Said before the goal.</param>
/// <param name="Sentence">The goal; null where it is not in words yet.</param>
/// <param name="Lines">What was said, a line each.</param>
/// <param name="StepsLead">Said before the steps.</param>
/// <param name="Steps">The steps, a line each.</param>
/// <param name="Bye">The last sentence, the sign-off and who signs, a line each.</param>
internal sealed record SummaryMessage(
    string Subject,
    string Product,
    string Hello,
    string Lead,
    string? Sentence,
    IReadOnlyList<string> Lines,
    string StepsLead,
    IReadOnlyList<string> Steps,
    IReadOnlyList<string> Bye)
{
    public static SummaryMessage Of(GoalReading reading, bool isNeutral) => new(
        Subject: isNeutral || reading.Sentence is null
            ? reading.Say("mail.subject")
            : Plain.Title(reading.Say("mail.subject.told", [("sentence", reading.Sentence)])),
        Product: reading.Say("product"),
        Hello: reading.PersonName is { } name ? reading.Say("mail.hello.name", [("name", Plain.Line(name))]) : reading.Say("mail.hello"),
        Lead: reading.Say(reading.Sentence is null ? "mail.lead.none" : "mail.lead"),
        Sentence: reading.Sentence is { } sentence ? Plain.Sentence(sentence) : null,
        Lines: [.. LinesOf(reading)],
        StepsLead: reading.Say("mail.steps"),
        Steps: [.. reading.Goal.Steps.Select(step => StepLine(WorksheetStep.Of(step, reading), reading))],
        Bye: [reading.Say("mail.bye"), reading.Say("mail.sign"), reading.Say("mail.from")]);

    /// <summary>The message as plain text, with line feeds.</summary>
    public string Text
    {
        get
        {
            string[] steps = Steps.Count > 0 ? ["", StepsLead, .. Bullets(Steps)] : [];
            string[] goal = Sentence is null ? [] : ["", Sentence];
            return string.Join('\n', [Product, "", Hello, "", Lead, .. goal, "", .. Bullets(Lines), .. steps, "", Bye[0], "", .. Bye.Skip(1)]);
        }
    }

    private static IEnumerable<string> Bullets(IEnumerable<string> lines) => lines.Select(line => "• " + line);

    // What the five Ws tell stands in the sentence; where there is none yet, they are all there is.
    private static IEnumerable<string> LinesOf(GoalReading reading) =>
        from section in reading.Programme.Sections
        where section.Letter is not null || (section.Id == SectionIds.FiveWs && reading.Sentence is null)
        from question in section.Questions
        let said = reading.Said(question.Id)
        where said is not null
        select reading.Say("mail.line", [("label", question.Label), ("words", Plain.Line(said))]);

    private static string StepLine(WorksheetStep step, GoalReading reading)
    {
        var more = string.Join(", ", new[] { step.Who, step.By, step.Measure }.OfType<string>().Select(Plain.Line));
        return more.Length == 0 ? Plain.Line(step.What ?? "") : reading.Say("mail.step", [("what", Plain.Line(step.What ?? "")), ("more", more)]);
    }
}
