using System.Text.RegularExpressions;

namespace SmartBot.Dialogs.Text;

/// <summary>A spelling rule of a language, as its file has it: words of one form become another form.</summary>
/// <param name="Of">A .NET regular expression over a word in lower case.</param>
/// <param name="Becomes">What stands in its place; "$1" is the first group.</param>
internal sealed record Rewriting(string Of, string Becomes)
{
    // Words are short, so that no rule can take long over one.
    private readonly Regex _form = new(Of, RegexOptions.CultureInvariant);

    public bool Fits(string word) => _form.IsMatch(word);

    public string Apply(string word) => _form.Replace(word, Becomes);
}
