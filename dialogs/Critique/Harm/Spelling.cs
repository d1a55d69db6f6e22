using System.Text;
using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Critique.Harm;

/// <summary>Writes a word as it is heard, so that it is known however it is spelt: in lower case, without accents and doubled letters.</summary>
internal sealed class Spelling(string[] sounds, Dictionary<string, string> shortened)
{
    private readonly (string From, string To)[] _sounds = [.. sounds.Select(sound => sound.Split('>')).Select(pair => (pair[0], pair[1]))];

    /// <summary>The word as it is heard, in full where it is typed short.</summary>
    public string Heard(string word)
    {
        var plain = string.Concat(word.Select(Letters.Plain));
        return Sound(shortened.GetValueOrDefault(plain, plain));
    }

    /// <summary>A word, or a part of one, as it is heard.</summary>
    public string Sound(string word)
    {
        var heard = string.Concat(word.Select(Letters.Plain));
        foreach (var (from, to) in _sounds)
        {
            heard = heard.Replace(from, to, StringComparison.Ordinal);
        }

        var single = new StringBuilder(heard.Length);
        foreach (var letter in heard)
        {
            if (single.Length == 0 || single[^1] != letter)
            {
                single.Append(letter);
            }
        }

        return single.Length > 0 ? single.ToString() : word;
    }
}
