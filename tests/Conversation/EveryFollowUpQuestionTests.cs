using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>What can happen at any question is tried at every question of a check-in, of a step's day and of a debrief.</summary>
public sealed class EveryFollowUpQuestionTests
{
    public static TheoryData<string, string, string> Questions()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var programme in Talk.Programmes.All.Where(programme => programme.Language == "en"))
        {
            foreach (var topic in programme.FollowUps)
            {
                foreach (var question in topic.Questions.Where(question => IsReached(programme, question)))
                {
                    data.Add(programme.Id, topic.Id, question.Id);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Good_answer_is_kept_by_its_day(string programmeId, string topicId, string id)
    {
        var (talk, question) = await AtAsync(programmeId, topicId, id);
        await talk.SayAsync(Answer(question));
        var goal = (await talk.AllGoalsAsync())[0];
        Assert.Equal(Answer(question), goal.Reports.Single(report => report.QuestionId == id).Words);
        Assert.DoesNotContain(goal.Answers, answer => answer.QuestionId == id);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Help_empty_words_and_asides_come_back_to_the_same_question(string programmeId, string topicId, string id)
    {
        var (talk, question) = await AtAsync(programmeId, topicId, id);
        await talk.SayAsync("help");
        Assert.Equal($"{question.Help} {question.Ask}", talk.Last.Text);
        foreach (var aside in new[] { "  ", "my goals", "show my goal", "help now", "go on", "hello", "are you a robot?", "talk to my coach" })
        {
            await talk.SayAsync(aside);
            Assert.Equal(id, await AskedAsync(talk));
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Skip_leaves_it_out_and_stop_keeps_the_place(string programmeId, string topicId, string id)
    {
        var (talk, question) = await AtAsync(programmeId, topicId, id);
        await talk.SayAsync("stop");
        Assert.StartsWith("We stop here.", talk.Last.Text, StringComparison.Ordinal);
        await talk.SayAsync("hello");
        Assert.EndsWith(question.Ask, talk.Last.Text, StringComparison.Ordinal);
        await talk.SayAsync("skip");
        Assert.NotEqual(id, await AskedAsync(talk));
        Assert.True((await talk.AllGoalsAsync())[0].Reports.Single(report => report.QuestionId == id).Skipped);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Nonsense_and_long_words_are_kept_whole_and_never_go_round(string programmeId, string topicId, string id)
    {
        foreach (var words in new[] { "sdfghjkl", string.Concat(Enumerable.Repeat("so much to say ", 300))[..4000], "مع ابنتي في البيت" })
        {
            var (talk, _) = await AtAsync(programmeId, topicId, id);
            for (var time = 0; time < 4 && await AskedAsync(talk) == id; time++)
            {
                await talk.SayAsync(words);
            }

            Assert.NotEqual(id, await AskedAsync(talk));
            Assert.Equal(words, (await talk.AllGoalsAsync())[0].Reports.Single(report => report.QuestionId == id).Words);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Back_asks_the_question_before_it(string programmeId, string topicId, string id)
    {
        var (talk, question) = await AtAsync(programmeId, topicId, id);
        var before = (await talk.AllGoalsAsync())[0].Reports.LastOrDefault(report => report.ToldWith is null);
        await talk.SayAsync("back");
        Assert.Equal(
            before is null ? $"This is the first question, so there is nothing before it. {question.Ask}"
            : $"Sure. You said: “{before.Words}”. What would you like to say instead?",
            talk.Last.Text);
    }

    // Which way progress is asked for hangs on the goal's measure, and a debrief asks for a level only where the outcome was told in free words.
    private static bool IsReached(Programme programme, Question question) => question.Id switch
    {
        FollowUpQuestions.ADay or FollowUpQuestions.Figure => false,
        FollowUpQuestions.AWeek => programme.Id != "family-plan",
        FollowUpQuestions.Level => programme.Id == "family-plan",
        FollowUpQuestions.Rating => false,
        _ => true,
    };

    private static string Answer(Question question) => question.Id switch
    {
        FollowUpQuestions.AWeek => "2",
        FollowUpQuestions.Level => "Less than I hoped",
        FollowUpQuestions.StepDone => "not yet",
        FollowUpQuestions.Outcome => "Not this time",
        FollowUpQuestions.OutcomeLevel => "Less than I hoped",
        FollowUpQuestions.StepNewBy => "31 march",
        _ => Answers.To(question),
    };

    // Other answers on the way to questions that these would pass by.
    private static string OnTheWay(Question question, string id) => (question.Id, id) switch
    {
        (FollowUpQuestions.AWeek, FollowUpQuestions.Hindered) => "1",
        (FollowUpQuestions.Level, FollowUpQuestions.Helped) => "As I hoped",
        (FollowUpQuestions.Level, FollowUpQuestions.Hindered) => "Much less than I hoped",
        (FollowUpQuestions.Outcome, FollowUpQuestions.Worked) => "I did it",
        (FollowUpQuestions.Outcome, FollowUpQuestions.OutcomeLevel) => "it was a bumpy road",
        _ => Answer(question),
    };

    private static async Task<(Talk Talk, Question Question)> AtAsync(string programmeId, string topicId, string id)
    {
        var talk = new Talk();
        talk.Options.Programme = programmeId;
        await SavedGoal.SetAsync(talk, new Dictionary<string, string> { ["amount"] = "3 times a week", ["baseline"] = "once", ["review"] = "30 april" });
        await talk.SayAsync("yes");
        await OpenAsync(talk, topicId);
        for (var turn = 0; turn < 20; turn++)
        {
            var asked = await AskedAsync(talk);
            var question = Talk.Programmes.Find(programmeId, "en").Find(asked)!;
            if (asked == id)
            {
                return (talk, question);
            }

            await talk.SayAsync(OnTheWay(question, id));
        }

        throw new InvalidOperationException($"The question '{id}' was never asked.");
    }

    private static async Task OpenAsync(Talk talk, string topicId)
    {
        if (topicId != TopicIds.StepReview)
        {
            await talk.SayAsync(topicId == TopicIds.CheckIn ? "check in" : "i give up");
            return;
        }

        await talk.SayAsync("talk about more");
        var steps = talk.Programme.Id == "smart" ? Talk.Programmes.Find(talk.Options.Programme, "en").Topic(TopicIds.Steps)! : talk.Programme.Topic(TopicIds.Steps)!;
        await talk.SayAsync(steps.Title);
        foreach (var words in new[] { "find our games", "me", "on friday", "they are here", "that's all" })
        {
            await talk.SayAsync(words);
        }

        await talk.WaitAsync(TimeSpan.FromDays(3));
    }

    private static async Task<string?> AskedAsync(Talk talk)
    {
        var goal = (await talk.AllGoalsAsync())[0];
        return Script.Next(Talk.Programmes.Find(goal.ProgrammeId, "en"), goal)?.Id;
    }
}
