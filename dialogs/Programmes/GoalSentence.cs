using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Programmes;

/// <summary>The goal in one sentence, in the person's words, as far as it is known (S0.43).</summary>
/// <param name="Parts">What the sentence is made of, in order; empty before anything can be said.</param>
public sealed record GoalSentence(IReadOnlyList<SentencePart> Parts)
{
    /// <summary>The whole sentence; empty before anything can be said.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Text));

    public static GoalSentence Of(Goal goal, Programme programme, Phrases phrases, string culture)
    {
        // Every other part hangs on what the person will do.
        if (goal.AnswerTo(programme.Sentence[0].Question) is not { Skipped: false })
        {
            return new GoalSentence([]);
        }

        var parts = new List<SentencePart>();
        foreach (var fragment in programme.Sentence)
        {
            if (goal.AnswerTo(fragment.Question) is { Skipped: false } answer && Formed(answer, fragment.Form, phrases, culture) is { } words)
            {
                Add(parts, fragment, words);
            }
        }

        parts[^1] = parts[^1] with { Text = parts[^1].Text + "." };
        return new GoalSentence(parts);
    }

    // Words that stand in the sentence already are not said twice: "12 hugs a day" may be the action and the measure.
    private static void Add(List<SentencePart> parts, Fragment fragment, string words)
    {
        if (parts.Exists(part => part.Text.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        var text = Template.Fill(fragment.Text, [("answer", Words.Isolate(words))]);
        var join = text.Length - text.TrimStart(',', '.', ' ').Length;
        if (parts.Count > 0)
        {
            // What joins two parts belongs to the first, so that a part can be marked by itself.
            parts[^1] = parts[^1] with { Text = parts[^1].Text + text[..join] };
        }

        parts.Add(new SentencePart(fragment.Question, text[join..]));
    }

    private static string? Formed(Answer answer, PhraseForm form, Phrases phrases, string culture) => form switch
    {
        PhraseForm.Action => phrases.Action(answer.Words),
        PhraseForm.People => phrases.People(answer.Words),
        PhraseForm.Place => phrases.Place(answer.Words),
        PhraseForm.Time => phrases.Time(answer.Words),
        PhraseForm.Reason => phrases.Reason(answer.Words),
        PhraseForm.Date => answer.Date is { } date ? phrases.Day(date, culture) : null,
        _ => phrases.Plain(answer.Words),
    };
}

/// <summary>A part of the sentence and the question that it answers.</summary>
public sealed record SentencePart(string Question, string Text);
