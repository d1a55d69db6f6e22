using SmartBot.Dialogs.Text;

namespace SmartBot.Takeaway.Documents;

/// <summary>A person's words where nothing but text stands, in mails and calendars: on one line, and turning nothing around.</summary>
internal static class Plain
{
    private const int LongestTitle = 120;

    /// <summary>Words of the person.</summary>
    public static string Line(string words) => Words.Isolate(Words.OneLine(words));

    /// <summary>A sentence of ours that holds words of the person, isolated already where they need it.</summary>
    public static string Sentence(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A subject or title, cut; isolated as a whole, since a cut could leave an isolate within it open.</summary>
    public static string Title(string title) => Words.Isolate(Words.Cut(Words.OneLine(title), LongestTitle));
}
