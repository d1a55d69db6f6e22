namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Reads all patterns of a word file into a vocabulary, which takes in the words that stand in them.</summary>
internal sealed class PatternList(Vocabulary vocabulary, string name)
{
    /// <exception cref="InvalidDataException">A signal is missing or not known, or a pattern is none.</exception>
    public List<Pattern> Read(Dictionary<string, string[]> patterns)
    {
        var reader = new PatternReader(ClassOf);
        var missing = Enum.GetNames<Signal>().Except(patterns.Keys, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidDataException($"{name}: patterns: '{missing[0]}' is missing.");
        }

        List<Pattern> all = [];
        foreach (var (key, list) in patterns)
        {
            if (!Enum.TryParse<Signal>(key, ignoreCase: true, out var signal))
            {
                throw new InvalidDataException($"{name}: patterns: '{key}' is not known.");
            }

            all.AddRange(list.SelectMany(pattern => reader.Read(signal, pattern)));
        }

        return all;

        int ClassOf(string words)
        {
            if (words[0] == '@')
            {
                return vocabulary.IsDeclared(words) ? vocabulary.Declare(words) : throw new InvalidDataException($"{name}: there are no words '{words}'.");
            }

            var isNew = !vocabulary.IsDeclared("=" + words);
            var number = vocabulary.Declare("=" + words);
            if (isNew)
            {
                vocabulary.Add(words, number);
            }

            return number;
        }
    }

    public static Pattern[][] Index(IReadOnlyList<Pattern> patterns, int classes)
    {
        var starting = new List<Pattern>[classes];
        foreach (var pattern in patterns)
        {
            foreach (var number in Array.Find(pattern.Items, item => item.Kind == ItemKind.Words)!.Classes)
            {
                (starting[number] ??= []).Add(pattern);
            }
        }

        return [.. starting.Select(list => list?.ToArray() ?? [])];
    }
}
