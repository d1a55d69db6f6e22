using System.Text;

namespace SmartBot.Dialogs.Text;

/// <summary>Sentences with places for values: "From {before} to {after}".</summary>
public static class Template
{
    /// <summary>The names in braces, in order, each as often as it stands there.</summary>
    public static IEnumerable<string> Placeholders(string template) =>
        Parts(template).Where(part => part.IsName).Select(part => part.Text);

    /// <summary>The template with its values. Values are put in as they are and never read as templates.</summary>
    /// <exception cref="KeyNotFoundException">A placeholder has no value; the message names it.</exception>
    public static string Fill(string template, params IEnumerable<(string Name, string Value)> values)
    {
        var known = values.ToDictionary(value => value.Name, value => value.Value);
        var filled = new StringBuilder();
        foreach (var (text, isName) in Parts(template))
        {
            filled.Append(!isName ? text : known.TryGetValue(text, out var value) ? value
                : throw new KeyNotFoundException($"'{{{text}}}' has no value in \"{template}\"."));
        }

        return filled.ToString();
    }

    private static IEnumerable<(string Text, bool IsName)> Parts(string template)
    {
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            yield return (template[at..open], false);
            yield return (template[(open + 1)..close], true);
            at = close + 1;
        }

        yield return (template[at..], false);
    }
}
