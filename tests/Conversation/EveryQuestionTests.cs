using System.Text.Json;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>What can happen at any question is tried at every question, the deeper ones too.</summary>
public sealed class EveryQuestionTests
{
    // The last question about a step is followed by "another step?", and the levels are never asked for, only changed: see the stories.
    public static TheoryData<string, string> Questions()
    {
        var data = new TheoryData<string, string>();
        foreach (var programme in Talk.Programmes.All.Where(programme => programme.Language == "en"))
        {
            foreach (var question in programme.Questions.Where(question => question.Id is not (KnownQuestions.StepMeasure or KnownQuestions.Levels)))
            {
                data.Add(programme.Id, question.Id);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Good_answer_is_stored_and_the_next_question_comes(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        await talk.SayAsync(Answers.To(programme.Question(id)));
        var goal = await talk.GoalAsync();
        Assert.Equal(Answers.To(programme.Question(id)), goal.AnswerTo(id)!.Words);
        await AssertAsksAsync(talk, Script.Next(programme, goal));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Vague_answer_is_asked_about_in_clearer_words(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var question = programme.Question(id);
        var talk = await AtAsync(programme, id);
        await talk.SayAsync(question.Kind == AnswerKind.Words ? "dunno" : "soon");
        Assert.EndsWith(question.Reprompts[0].Replace("{words}", "soon", StringComparison.Ordinal), talk.Last.Text, StringComparison.Ordinal);
        await AssertStillAtAsync(talk, programme, id);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Empty_answer_is_asked_again(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        await talk.SayAsync("  ");
        Assert.Equal($"I could not find any words in that. {programme.Question(id).AskAbout(await talk.GoalAsync())}", talk.Last.Text);
        await AssertStillAtAsync(talk, programme, id);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Four_thousand_characters_are_kept_whole_and_shown_short(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var question = programme.Question(id);
        var words = string.Concat(Enumerable.Repeat("so much to say ", 300))[..4000];
        var talk = await AtAsync(programme, id);
        await talk.SayAsync(words);
        if (question.Kind != AnswerKind.Words)
        {
            await talk.SayAsync(words);
            await talk.SayAsync(words);
            await talk.SayAsync("Keep mine");
        }

        Assert.Equal(words, (await talk.GoalAsync()).AnswerTo(id)!.Words);
        Assert.All(talk.Heard, message => Assert.DoesNotContain(words[..200], message.Text.Split('\n')[0], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Emoji_alone_is_asked_about(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        await talk.SayAsync("🎉👩‍👧");
        await AssertStillAtAsync(talk, programme, id);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Right_to_left_words_are_kept_and_do_not_turn_the_sentence_around(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        const string Arabic = "مع ابنتي في البيت";
        var talk = await AtAsync(programme, id);
        await talk.SayAsync(Arabic);
        if (programme.Question(id).Kind == AnswerKind.Words)
        {
            Assert.Equal(Arabic, (await talk.GoalAsync()).AnswerTo(id)!.Words);
        }
        else
        {
            await AssertStillAtAsync(talk, programme, id);
        }

        Assert.All(talk.Heard.Where(message => message.Text.Contains(Arabic, StringComparison.Ordinal)),
            message => Assert.Contains($"\u2068{Arabic}", message.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Cancel_keeps_the_goal_and_a_later_hello_goes_on_at_the_same_question(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        var answers = (await talk.GoalAsync()).Answers.Count;
        await talk.SayAsync("cancel");
        Assert.StartsWith("We stop here.", talk.Last.Text, StringComparison.Ordinal);
        talk.Clock.Advance(TimeSpan.FromDays(3));
        await talk.SayAsync("hello");
        Assert.Equal(answers, (await talk.GoalAsync()).Answers.Count);
        await AssertAsksAsync(talk, programme.Question(id));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Back_asks_the_question_before_with_what_was_said(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        var previous = Script.Previous(programme, await talk.GoalAsync());
        await talk.SayAsync("back");
        if (previous is null && !programme.Way.Any(question => question.Id == id))
        {
            Assert.Contains("Here is your whole goal.", talk.Last.Text, StringComparison.Ordinal);
            return;
        }

        if (previous is null)
        {
            Assert.StartsWith("This is the first question", talk.Last.Text, StringComparison.Ordinal);
            await AssertAsksAsync(talk, programme.Question(id));
            return;
        }

        Assert.Equal($"Sure. You said: “{Answers.To(previous)}”. What would you like to say instead?", talk.Last.Text);
        await talk.SayAsync("Keep it");
        Assert.Equal(Answers.To(previous), (await talk.GoalAsync()).AnswerTo(previous.Id)!.Words);
        await AssertAsksAsync(talk, programme.Question(id));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Skip_leaves_the_question_out(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        await talk.SayAsync("Skip!");
        var goal = await talk.GoalAsync();
        Assert.True(goal.AnswerTo(id)!.Skipped);
        Assert.NotEqual(id, Script.Next(programme, goal)?.Id);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Help_answers_and_comes_back_to_the_same_question(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var question = programme.Question(id);
        var talk = await AtAsync(programme, id);
        await talk.SayAsync("help");
        Assert.Equal($"{question.Help} {question.AskAbout(await talk.GoalAsync())}", talk.Last.Text);
        await AssertStillAtAsync(talk, programme, id);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Whatever_is_asked_for_in_between_the_same_question_comes_again(string programmeId, string id)
    {
        string[] asides =
        [
            "show my goal", "my goals", "talk to my coach", "help now", "go on", "hello", "are you a robot?", "invite others", "print my goal",
            "put them in order", "change my goal",
        ];
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        var answers = (await talk.GoalAsync()).Answers.Count;

        // A programme that is told in one language only is left where nothing is answered in it yet.
        string[] languages = answers > 0 || programmeId == "smart" ? ["change language", "cambiar de idioma"] : [];
        foreach (var aside in asides.Concat(languages))
        {
            await talk.SayAsync(aside);
            var goal = await talk.GoalAsync();
            Assert.Equal((id, answers), (Script.Next(programme, goal)?.Id, goal.Answers.Count));
        }

        await AssertStillAtAsync(talk, programme, id);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Nonsense_is_asked_about_twice_then_may_be_skipped_and_never_goes_round(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var question = programme.Question(id);
        var talk = await AtAsync(programme, id);
        await talk.SayAsync("sdfghjkl");
        await talk.SayAsync("sdfghjkl");
        Assert.EndsWith(question.Reprompts[1], talk.Last.Text, StringComparison.Ordinal);
        await talk.SayAsync("sdfghjkl");
        Assert.Equal(["Keep mine", "Skip"], talk.Last.SuggestedActions.Actions.Select(action => action.Title));
        await talk.SayAsync("sdfghjkl");
        var goal = await talk.GoalAsync();
        Assert.Equal("sdfghjkl", goal.AnswerTo(id)!.Words);
        Assert.NotEqual(id, Script.Next(programme, goal)?.Id);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Old_card_submitted_twice_changes_nothing(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        var goal = await talk.GoalAsync();
        using var card = JsonDocument.Parse($$"""{"pick":"review.save","goalId":"{{goal.Id}}","revision":{{goal.Revision - 1}}}""");
        for (var time = 0; time < 2; time++)
        {
            var replies = await talk.SubmitAsync(card.RootElement);
            Assert.Equal("That card is from an earlier moment, so I left it as it was.", replies[0].Text);
            await AssertAsksAsync(talk, programme.Question(id));
        }

        Assert.Equal(goal.Revision, (await talk.GoalAsync()).Revision);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Commands_count_only_as_a_whole_short_message(string programmeId, string id)
    {
        var programme = Talk.Programmes.Find(programmeId, "en");
        var talk = await AtAsync(programme, id);
        await talk.SayAsync("stop shouting at bedtime, 3 times, 8 march 2028");
        Assert.DoesNotContain(talk.Heard, message => message.Text.StartsWith("We stop here.", StringComparison.Ordinal));
    }

    // Answers everything before the question, and opens the deeper questions or the topic where it is one of those.
    private static async Task<Talk> AtAsync(Programme programme, string id)
    {
        var talk = new Talk();
        talk.Options.Programme = programme.Id;
        await talk.SayAsync("hello");
        for (var turns = 0; turns < 60; turns++)
        {
            var next = Script.Next(programme, await talk.GoalAsync());
            if (next?.Id == id)
            {
                return talk;
            }

            if (next is not null)
            {
                await talk.SayAsync(Answers.To(next));
                continue;
            }

            await talk.SayAsync("Go deeper");
            await talk.SayAsync(programme.Topics.FirstOrDefault(topic => topic.Questions.Any(question => question.Id == id))?.Title ?? "A few more questions");
        }

        throw new InvalidOperationException($"The question '{id}' was never asked.");
    }

    private static async Task AssertStillAtAsync(Talk talk, Programme programme, string id)
    {
        var goal = await talk.GoalAsync();
        Assert.Equal(id, Script.Next(programme, goal)?.Id);
        Assert.Null(goal.AnswerTo(id));
        var answer = Answers.To(programme.Question(id));
        await talk.SayAsync(answer);
        Assert.Equal(answer, (await talk.GoalAsync()).AnswerTo(id)!.Words);
    }

    private static async Task AssertAsksAsync(Talk talk, Question? question) =>
        Assert.Contains(question?.AskAbout(await talk.GoalAsync()) ?? "Here is your whole goal.", talk.Last.Text, StringComparison.Ordinal);
}
