using System.Text.Encodings.Web;
using System.Text.Unicode;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway.Mail;

/// <summary>The summary as simple HTML, which every mail program shows: no picture, no script, nothing fetched.</summary>
internal static class SummaryHtml
{
    // Letters of every script as they are: the mail is UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(SummaryMessage summary, string language)
    {
        string[] goal = summary.Sentence is { } sentence
            ? [$"<blockquote dir=\"auto\" style=\"margin: 1em 0; padding-left: 1em; border-left: 3px solid #0b6e63\">{E(sentence)}</blockquote>"]
            : [];
        string[] steps = summary.Steps.Count > 0 ? [$"<p>{E(summary.StepsLead)}</p>", .. List(summary.Steps)] : [];
        return string.Join(
            '\n',
            [
                "<!doctype html>",
                $"<html lang=\"{E(language)}\">",
                $"<head><meta charset=\"utf-8\"><title>{E(summary.Subject)}</title></head>",
                "<body style=\"font-family: sans-serif; line-height: 1.5; max-width: 40em\">",
                $"<p style=\"font-size: 1.25em; font-weight: bold; color: #0b6e63\">{E(summary.Product)}</p>",
                $"<p>{E(summary.Hello)}</p>",
                $"<p>{E(summary.Lead)}</p>",
                .. goal,
                .. List(summary.Lines),
                .. steps,
                $"<p>{E(summary.Bye[0])}</p>",
                $"<p>{string.Join("<br>", summary.Bye.Skip(1).Select(E))}</p>",
                "</body>",
                "</html>",
                "",
            ]);
    }

    private static string[] List(IReadOnlyList<string> lines) =>
        lines.Count == 0 ? [] : ["<ul>", .. lines.Select(line => $"<li dir=\"auto\">{E(line)}</li>"), "</ul>"];

    private static string E(string words) => Encoder.Encode(words);
}
