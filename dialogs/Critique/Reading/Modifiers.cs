namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Words beside a test that undo it.</summary>
internal static class Modifiers
{
    // "does not get in", "get no tea", "get him to listen"
    public static bool IsUndone(Statement s, Hit hit) =>
        s.IsWord(hit.First - 1, "not") || s.IsWord(hit.First - 1, "doesn't") || s.IsWord(hit.First - 1, "don't") || s.IsWord(hit.Next, "no")
        || s.HitsAt(hit.First).Any(other => other.Signal == Signal.Endless);

    // "no more than", "or more", "more than twice"
    public static bool IsLoose(Statement s, Hit hit) =>
        !s.IsWord(hit.First - 1, "no") && !s.IsWord(hit.First - 1, "or") && !s.IsWord(hit.First - 1, "once") && !s.IsWord(hit.Next, "than");
}
