namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Tells what only says how things are from the wish that follows it.</summary>
internal static class Told
{
    // "Max hits his sister. I want it to be less than once a day": what stands before "I want" tells how things are.
    public static List<Part> Settle(Statement s, List<Part> parts)
    {
        var wish = parts.Find(part => part.Sentence > 0 && IsWish(s, part));
        return wish is null || parts.Exists(part => part.Sentence == 0 && IsWish(s, part)) || !IsTold(s, parts[0])
            ? parts
            : parts.ConvertAll(part => part.Sentence == 0 ? part with { Kind = PartKind.Background } : part);
    }

    // A name and what he or she does.
    private static bool IsTold(Statement s, Part part) =>
        part.Next > part.First + 1 && s[part.First].Entry.IsUnknown && char.IsUpper(s.Text[s[part.First].Start]);

    private static bool IsWish(Statement s, Part part) => s.HitsAt(part.First).Any(hit => hit.Signal == Signal.Goal);
}
