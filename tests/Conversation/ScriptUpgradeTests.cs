using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>
/// A deployment with a conversation open at every question, and back (F18): the script gains a question, loses the one
/// that was asked, or has them in another order. The conversation goes on or says what changed; nothing told is lost.
/// </summary>
public sealed class ScriptUpgradeTests
{
    private const string Newcomer = "newcomer";

    // The levels are proposed, and never asked for.
    private static IEnumerable<string> Asked => Talk.Smart.Way.Select(question => question.Id).Where(id => id != KnownQuestions.Levels);

    public static TheoryData<string> Questions => [.. Asked];

    public static TheoryData<string> Removable => [.. Asked.Where(IsRemovable)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Question_asked_under_the_old_script_takes_its_answer_under_the_new_one(string id)
    {
        var talk = await AtAsync(Talk.Smart, id);
        talk.Deploy(WithNewcomerFirst());

        await talk.SayAsync(Answers.Good[id]);

        var goal = await talk.GoalAsync();
        Assert.Equal(Answers.Good[id], goal.AnswerTo(id)!.Words);
        Assert.Null(goal.AnswerTo(Newcomer));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task New_question_is_asked_before_the_goal_is_shown_whole(string id)
    {
        var talk = await AtAsync(Talk.Smart, id);
        talk.Deploy(WithNewcomerFirst());
        await FinishAsync(talk);

        var goal = await talk.GoalAsync();
        Assert.Equal("brand new", goal.AnswerTo(Newcomer)!.Words);
        Assert.Contains("Here is your whole goal.", talk.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Skip_and_help_are_about_the_question_that_was_asked(string id)
    {
        var talk = await AtAsync(Talk.Smart, id);
        talk.Deploy(WithNewcomerFirst());

        await talk.SayAsync("help");
        Assert.Contains(Talk.Smart.Question(id).Help, talk.Last.Text, StringComparison.Ordinal);
        await talk.SayAsync("skip");

        var goal = await talk.GoalAsync();
        Assert.True(goal.AnswerTo(id)!.Skipped);
        Assert.Null(goal.AnswerTo(Newcomer));
    }

    [Theory]
    [MemberData(nameof(Removable))]
    public async Task Question_that_is_gone_is_said_to_be_gone_and_the_talk_goes_on(string id)
    {
        var talk = await AtAsync(Talk.Smart, id);
        var before = await talk.GoalAsync();
        talk.Deploy(Without(id));

        await talk.SayAsync(Answers.Good[id]);

        Assert.StartsWith("My questions have changed since we last spoke", talk.Last.Text, StringComparison.Ordinal);
        var after = await talk.GoalAsync();
        Assert.Equal(before.Answers, after.Answers);
        await FinishAsync(talk);
        Assert.Contains("Here is your whole goal.", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_to_the_old_script_says_that_the_new_question_is_gone()
    {
        var talk = await AtAsync(WithNewcomerFirst(), Newcomer);
        talk.Deploy(Talk.Smart);

        await talk.SayAsync("brand new");

        Assert.StartsWith("My questions have changed since we last spoke", talk.Last.Text, StringComparison.Ordinal);
        Assert.Contains(Talk.Smart.Questions.First().Ask, talk.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Questions_in_another_order_are_all_asked(string id)
    {
        var talk = await AtAsync(Talk.Smart, id);
        talk.Deploy(Talk.Smart with
        {
            Version = 2,
            Sections = [.. Talk.Smart.Sections.Select(section => section with { Questions = [.. section.Questions.Reverse().Select(Alone)] })],
        });
        await FinishAsync(talk);

        var goal = await talk.GoalAsync();
        Assert.All(Talk.Smart.Way.Where(question => !question.Deeper), question => Assert.NotNull(goal.AnswerTo(question.Id)));
        await talk.SayAsync("save");
        Assert.Equal(GoalStatus.Agreed, (await talk.GoalAsync()).Status);
    }

    private static async Task<Talk> AtAsync(Programme programme, string id)
    {
        var talk = new Talk();
        talk.Deploy(programme);
        await talk.SayAsync("hello");
        if (programme.Question(id).Deeper)
        {
            await FinishAsync(talk, until: null);
            await talk.SayAsync("go deeper");
            await talk.SayAsync("a few more questions");
        }

        await FinishAsync(talk, until: id);
        return talk;
    }

    // Answers what is asked, up to a question or to the review.
    private static async Task FinishAsync(Talk talk, string? until = null)
    {
        for (var turn = 0; turn < 40 && Script.Next(talk.Programme, await talk.GoalAsync()) is { } next && next.Id != until; turn++)
        {
            await talk.SayAsync(next.Id == Newcomer ? "brand new" : Answers.Good[next.Id]);
        }
    }

    private static bool IsRemovable(string id) =>
        id is not (KnownQuestions.What or KnownQuestions.Start or KnownQuestions.Target)
        && Talk.Smart.Sections.Single(section => section.Questions.Any(question => question.Id == id)).Questions.Count(question => !question.Deeper || question.Id == id) > 1;

    private static Programme WithNewcomerFirst()
    {
        var first = Talk.Smart.Sections[0];
        var newcomer = first.Questions[0] with { Id = Newcomer, Ask = "What is new?" };
        return Talk.Smart with { Version = 2, Sections = [first with { Questions = [newcomer, .. first.Questions] }, .. Talk.Smart.Sections.Skip(1)] };
    }

    // Without words of another question, which may be gone or come later.
    private static Question Alone(Question question) => question with { Echo = "{Answer}." };

    private static Programme Without(string id) => Talk.Smart with
    {
        Version = 2,
        Sections = [.. Talk.Smart.Sections.Select(section => section with { Questions = [.. section.Questions.Where(question => question.Id != id).Select(Alone)] })],
        Sentence = [.. Talk.Smart.Sentence.Where(fragment => fragment.Question != id)],
    };
}
