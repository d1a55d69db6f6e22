namespace SmartBot.Dialogs.Conversation;

/// <summary>A closed question: what is asked and what can be picked.</summary>
/// <param name="Prompt">The message that asks; its words and any card.</param>
/// <param name="Picks">What can be picked, each by its title or its id.</param>
/// <param name="Otherwise">The pick that is taken when nothing could be made of three answers.</param>
internal sealed record PickMenu(Microsoft.Bot.Schema.Activity Prompt, IReadOnlyList<Pick> Picks, string Otherwise)
{
    /// <summary>The picks that a plain "yes" and a plain "no" stand for, where the question can be answered so.</summary>
    public (string Yes, string No)? Consent { get; init; }

    /// <summary>What is said before the question where the answer was none of the picks; null for nothing.</summary>
    public string? Again { get; init; }

    /// <summary>Asks to pick one of the texts of those ids.</summary>
    /// <param name="ask">What is asked.</param>
    /// <param name="otherwise">The pick that is taken when nothing could be made of three answers.</param>
    /// <param name="assistant">Says the texts.</param>
    /// <param name="ids">The ids of the picks, which are those of their texts.</param>
    public static PickMenu Of(string ask, string otherwise, Assistant assistant, params IEnumerable<string> ids)
    {
        var picks = ids.Select(id => new Pick(id, assistant.Say(id))).ToList();
        return new PickMenu(Message.Text(ask, picks.Select(pick => pick.Title)), picks, otherwise);
    }
}

/// <summary>One thing to pick: its id, and its title as the person sees it.</summary>
internal sealed record Pick(string Id, string Title);
