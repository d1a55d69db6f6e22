using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Programmes;

/// <summary>All programmes, checked when they are loaded, so that a faulty script stops the start and not a conversation.</summary>
public sealed class ProgrammeCatalog
{
    private readonly Dictionary<(string Id, string Language), Programme> _programmes;

    /// <exception cref="InvalidDataException">A programme is faulty; the message names file and question, one line a fault.</exception>
    public ProgrammeCatalog(IReadOnlyDictionary<string, Programme> byFile)
    {
        var faults = byFile.SelectMany(entry => ProgrammeCheck.Faults(entry.Value).Select(fault => $"{entry.Key}: {fault}")).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidDataException(string.Join(Environment.NewLine, faults));
        }

        All = [.. byFile.Values.OrderBy(programme => programme.Order)];
        _programmes = byFile.Values.ToDictionary(programme => (programme.Id, programme.Language));
    }

    /// <summary>All of them, in every language, in the order in which they are offered.</summary>
    public IReadOnlyList<Programme> All { get; }

    /// <summary>The programmes that ship with the assistant.</summary>
    public static ProgrammeCatalog Load() =>
        new(DataFile.Named("programme.").ToDictionary(file => file, Read));

    private static Programme Read(string file)
    {
        var programme = DataFile.Read<Programme>(file);
        return FollowUpFile.Load(programme.Language).AddTo(programme);
    }

    /// <summary>The programme in that language, or in any other where it is not told in that one.</summary>
    /// <exception cref="KeyNotFoundException">There is no such programme.</exception>
    public Programme Find(string id, string language) =>
        _programmes.TryGetValue((id, language), out var programme)
            ? programme
            : All.FirstOrDefault(other => other.Id == id) ?? throw new KeyNotFoundException($"There is no programme '{id}'.");
}
