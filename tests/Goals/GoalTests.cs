using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.Goals;

public sealed class GoalTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 10, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void New_goal_is_an_empty_draft()
    {
        var goal = Goal.Begin("g1", "test/sam", "smart", Now);
        Assert.Equal((GoalStatus.Draft, 0, 0), (goal.Status, goal.Answers.Count, goal.Revision));
    }

    [Fact]
    public void Answer_given_again_takes_the_place_of_the_earlier_one()
    {
        var goal = Draft();
        goal.Accept(Answer("where", "home"), 1);
        goal.Accept(Answer("when", "after tea"), 1);
        goal.Accept(Answer("where", "park"), 2);
        Assert.Equal(["park", "after tea"], goal.Answers.Select(answer => answer.Words));
        Assert.Equal(2, goal.ScriptVersion);
    }

    [Fact]
    public void Start_and_target_stand_in_fields_of_their_own()
    {
        var goal = Draft();
        goal.Accept(Answer(KnownQuestions.Target, "30 april", new DateOnly(2027, 4, 30)), 1);
        goal.Accept(Answer(KnownQuestions.Start, "tomorrow", new DateOnly(2027, 3, 11)), 1);
        Assert.Equal((new DateOnly(2027, 3, 11), new DateOnly(2027, 4, 30)), (goal.StartOn, goal.TargetOn));
    }

    [Fact]
    public void Goal_cannot_start_after_its_target()
    {
        var goal = Draft();
        goal.Accept(Answer(KnownQuestions.Target, "30 april", new DateOnly(2027, 4, 30)), 1);
        Assert.Throws<ArgumentException>(() => goal.Accept(Answer(KnownQuestions.Start, "may", new DateOnly(2027, 5, 1)), 1));
        Assert.Null(goal.StartOn);
    }

    [Fact]
    public void Answer_ends_asking_again_and_every_change_counts()
    {
        var goal = Draft();
        goal.Accept(Answer("where", "home"), 1);
        goal.AskAgain("where", Now);
        Assert.Equal("where", goal.AskingAgain);
        goal.Accept(Answer("where", "park"), 1);
        Assert.Equal((null, 3), (goal.AskingAgain, goal.Revision));
    }

    [Fact]
    public void Question_without_an_answer_cannot_be_asked_again() =>
        Assert.Throws<ArgumentException>(() => Draft().AskAgain("where", Now));

    [Fact]
    public void Agreed_goal_takes_no_more_answers()
    {
        var goal = Draft();
        goal.Agree("I will play.", Now);
        Assert.Equal((GoalStatus.Agreed, "I will play."), (goal.Status, goal.Sentence));
        Assert.Throws<InvalidOperationException>(() => goal.Accept(Answer("where", "home"), 1));
        Assert.Throws<InvalidOperationException>(() => goal.Agree("Twice.", Now));
    }

    [Fact]
    public void Goal_let_go_stays_let_go()
    {
        var goal = Draft();
        goal.LetGo(Now);
        Assert.Equal(GoalStatus.LetGo, goal.Status);
        Assert.Throws<InvalidOperationException>(() => goal.LetGo(Now));
    }

    private static Goal Draft() => Goal.Begin("g1", "test/sam", "smart", Now);

    private static Answer Answer(string question, string words, DateOnly? date = null) =>
        new() { QuestionId = question, Words = words, Date = date, At = Now };
}
