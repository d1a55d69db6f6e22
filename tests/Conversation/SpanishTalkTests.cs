using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>Every question of the Spanish programme is asked, helped with, skipped back to and answered in Spanish.</summary>
public sealed class SpanishTalkTests
{
    private static readonly Programme Spanish = Talk.Programmes.Find("smart", "es");

    [Fact]
    public async Task Every_question_on_the_way_gives_help_and_takes_its_answer()
    {
        var talk = new Talk(locale: "es-ES");
        await talk.SayAsync("hola");
        for (var asked = 0; Script.Next(Spanish, await talk.GoalAsync()) is { } question; asked++)
        {
            Assert.True(asked < 40, "It goes round in circles.");
            Assert.EndsWith(question.Ask, talk.Last.Text, StringComparison.Ordinal);
            await talk.SayAsync("ayuda");
            Assert.Equal($"{question.Help} {question.Ask}", talk.Last.Text);
            await talk.SayAsync("...");
            Assert.StartsWith("No veo palabras ahí.", talk.Last.Text, StringComparison.Ordinal);
            await talk.SayAsync(AnswerTo(question));
            Assert.Equal(AnswerTo(question), (await talk.GoalAsync()).AnswerTo(question.Id)!.Words);
        }

        await talk.SayAsync("guardar");
        Assert.Equal(GoalStatus.Agreed, (await talk.GoalAsync()).Status);
        Assert.Equal("es", (await talk.GoalAsync()).Language);
        AssertNothingIsEnglish(talk);
    }

    [Fact]
    public async Task Language_changed_at_any_question_asks_the_same_one_and_loses_nothing()
    {
        var talk = new Talk(locale: "es-MX");
        await talk.SayAsync("hola");
        while (Script.Next(Spanish, await talk.GoalAsync()) is { } question)
        {
            var before = (await talk.GoalAsync()).Answers.Count;
            await talk.SayAsync("in english");
            Assert.EndsWith(Talk.Smart.Question(question.Id).Ask, talk.Last.Text, StringComparison.Ordinal);
            await talk.SayAsync("en español");
            Assert.EndsWith(question.Ask, talk.Last.Text, StringComparison.Ordinal);
            Assert.Equal(before, (await talk.GoalAsync()).Answers.Count);
            await talk.SayAsync(AnswerTo(question));
        }

        Assert.Contains("Guardar", talk.Last.SuggestedActions.Actions.Select(action => action.Title));
    }

    private static string AnswerTo(Question question) => question.Id switch
    {
        "target" => "en 6 meses",
        "confidence" => "8",
        _ when question.Choices.Count > 0 => question.Choices[0],
        _ => question.Kind == AnswerKind.Words ? "leyendo un cuento con mi hija" : "3",
    };

    private static void AssertNothingIsEnglish(Talk talk)
    {
        var english = Phrasebook.Load("en").All.Select(entry => entry.Value).Concat(Talk.Smart.Questions.SelectMany(question => (string[])[question.Ask, question.Help]))
            .Where(text => text.Length > 12 && !text.Contains('{', StringComparison.Ordinal)).ToList();
        Assert.All(talk.Heard, heard => Assert.DoesNotContain(english, text => heard.Text.Contains(text, StringComparison.Ordinal)));
    }
}
