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

        var parts = programme.Sentence
            .Select(fragment => (fragment, words: goal.AnswerTo(fragment.Question) is { Skipped: false } answer
                ? Formed(answer, fragment.Form, phrases, culture) : null))
            .Where(found => found.words is not null)
            .Select(found => new SentencePart(found.fragment.Question,
                Template.Fill(found.fragment.Text, [("answer", Words.Isolate(found.words!))])))
            .ToList();
        parts[^1] = parts[^1] with { Text = parts[^1].Text + "." };
        return new GoalSentence(parts);
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
