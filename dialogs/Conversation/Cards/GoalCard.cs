using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation.Cards;

/// <summary>The whole goal on an Adaptive Card, each part with "Change"; as plain lines where a channel shows no cards.</summary>
internal static class GoalCard
{
    public const string ChangeField = "change";

    private const string ContentType = "application/vnd.microsoft.card.adaptive";
    private const int LongestWords = 300;

    public static Activity Show(ITurnContext turn, Goal goal, IReadOnlyList<Pick> picks, Assistant assistant)
    {
        var rows = Rows(turn, goal, assistant).ToList();
        var sentence = assistant.SentenceOf(turn, goal).Text;
        var lines = string.Join('\n', rows.Select(row => $"{row.Label}: {row.Words}").Prepend(sentence));
        if (turn.Activity.ChannelId is not (Channels.Directline or Channels.Webchat or Channels.Msteams or Channels.Emulator))
        {
            return Message.Text($"{assistant.Say("review")}\n{lines}", picks.Select(pick => pick.Title));
        }

        var message = Message.Text(assistant.Say("review"));
        message.Attachments = [new Attachment { ContentType = ContentType, Content = Card(turn, goal, sentence, rows, picks, lines, assistant) }];
        return message;
    }

    private static IEnumerable<Row> Rows(ITurnContext turn, Goal goal, Assistant assistant) =>
        assistant.ProgrammeOf(goal).Questions
            .Select(question => (question, answer: goal.AnswerTo(question.Id)))
            .Where(asked => asked.answer is not null)
            .Select(asked => new Row(asked.question.Id, asked.question.Label, WordsOf(turn, asked.answer!, assistant)))
            .Concat(goal.Steps.Select((step, i) => new Row(null, assistant.Say("card.step", [("number", $"{i + 1}")]), StepOf(turn, step, assistant))));

    private static string StepOf(ITurnContext turn, Step step, Assistant assistant)
    {
        string?[] parts = [step.What, step.Who, step.By is { } day ? assistant.Day(turn, day) : step.When, step.Measure];
        return Words.Isolate(Words.Cut(string.Join(" · ", parts.Where(part => part is not null).Select(part => Words.OneLine(part!))), LongestWords));
    }

    private static string WordsOf(ITurnContext turn, Answer answer, Assistant assistant) => answer switch
    {
        { Skipped: true } => assistant.Say("card.skipped"),
        { Date: { } date } => assistant.Day(turn, date),
        _ => Words.Isolate(Words.Cut(Words.OneLine(answer.Words), LongestWords)),
    };

    // Dictionaries, since both JSON libraries write their keys as they are. Text runs are never read as Markdown.
    private static Dictionary<string, object> Card(
        ITurnContext turn, Goal goal, string sentence, List<Row> rows, IReadOnlyList<Pick> picks, string fallback, Assistant assistant) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["fallbackText"] = fallback,
        ["speak"] = sentence,
        ["body"] = new object[]
        {
            new Dictionary<string, object>
            {
                ["type"] = "TextBlock", ["text"] = assistant.Say("card.title"), ["style"] = "heading", ["size"] = "medium", ["weight"] = "bolder", ["wrap"] = true,
            },
            Runs(Run(sentence)),
        }.Concat(rows.Select(row => RowOf(row, goal, turn, assistant))).ToArray(),
        ["actions"] = picks.Select(pick => Submit(pick.Title, pick.Id, goal, turn, isMain: pick == picks[0])).ToArray(),
    };

    private static Dictionary<string, object> RowOf(Row row, Goal goal, ITurnContext turn, Assistant assistant)
    {
        return new()
        {
            ["type"] = "ColumnSet",
            ["separator"] = true,
            ["columns"] = row.Question is null
                ? new object[] { Column("stretch", Runs(Run(row.Label, isSubtle: true)), Runs(Run(row.Words))) }
                : [Column("stretch", Runs(Run(row.Label, isSubtle: true)), Runs(Run(row.Words))), ChangeOf(row, goal, turn, assistant)],
        };
    }

    private static Dictionary<string, object> ChangeOf(Row row, Goal goal, ITurnContext turn, Assistant assistant)
    {
        var change = Submit(assistant.Say("card.change"), ChangeField, goal, turn, row.Question);
        change["tooltip"] = assistant.Say("card.change.field", [("label", row.Label)]);
        return Column("auto", new Dictionary<string, object> { ["type"] = "ActionSet", ["actions"] = new object[] { change } });
    }

    private static Dictionary<string, object> Column(string width, params Dictionary<string, object>[] items) =>
        new() { ["type"] = "Column", ["width"] = width, ["verticalContentAlignment"] = "center", ["items"] = items };

    private static Dictionary<string, object> Runs(Dictionary<string, object> run) =>
        new() { ["type"] = "RichTextBlock", ["spacing"] = "small", ["inlines"] = new object[] { run } };

    private static Dictionary<string, object> Run(string text, bool isSubtle = false) =>
        new() { ["type"] = "TextRun", ["text"] = text, ["isSubtle"] = isSubtle, ["size"] = isSubtle ? "small" : "default" };

    // The turn's id with the button's name marks this button of this card, and comes out the same when the turn runs again.
    private static Dictionary<string, object> Submit(
        string title, string pick, Goal goal, ITurnContext turn, string? question = null, bool isMain = false)
    {
        var data = new Dictionary<string, object>
        {
            ["pick"] = pick,
            ["goalId"] = goal.Id,
            ["revision"] = goal.Revision,
            ["nonce"] = $"{turn.Activity.Id} {pick} {question}".TrimEnd(),
        };
        if (question is not null)
        {
            data["question"] = question;
        }

        return new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data, ["style"] = isMain ? "positive" : "default" };
    }

    private sealed record Row(string? Question, string Label, string Words);
}
