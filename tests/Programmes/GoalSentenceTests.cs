using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Text;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Programmes;

public sealed class GoalSentenceTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 10, 10, 0, 0, TimeSpan.Zero);
    private static readonly Phrases English = Phrases.Load("en");

    [Fact]
    public void Sentence_holds_what_is_known_so_far() =>
        Assert.Equal(
            "I will play what she picks, at home, because I miss her.",
            Of(("why", "i miss her"), ("what", "playing what she picks"), ("where", "at home")).Text);

    [Fact]
    public void Words_that_stand_in_it_already_are_not_said_twice() =>
        Assert.Equal("I will give her 12 hugs a day.", Of(("what", "giving her 12 hugs a day"), ("amount", "12 hugs a day")).Text);

    [Fact]
    public void Nothing_is_said_before_the_person_tells_what_they_will_do() =>
        Assert.Empty(Of(("where", "at home")).Parts);

    [Fact]
    public void Part_can_be_marked_without_what_joins_it_to_the_others() =>
        Assert.Equal(["I will walk, ", "outside."], Of(("what", "walking"), ("where", "outside")).Parts.Select(part => part.Text));

    [Fact]
    public void Skipped_answers_leave_no_gap()
    {
        var goal = Goal.Begin("g", "o", "smart", Now);
        goal.Accept(new Answer { QuestionId = "what", Words = "walking", At = Now }, 1);
        goal.Accept(Answer.Skip("where", Now), 1);
        goal.Accept(new Answer { QuestionId = "when", Words = "sundays", At = Now }, 1);
        Assert.Equal("I will walk, on sundays.", GoalSentence.Of(goal, Talk.Smart, English, "en-GB").Text);
    }

    [Fact]
    public void Family_plan_speaks_of_all_and_tells_what_changes_for_the_child()
    {
        var plan = Talk.Programmes.Find("family-plan", "en");
        Assert.Equal(
            "We will meet to plan the mornings, with the parents, on Mondays, 3 times a week. What will be different: Ben is in school. Seen to by: Ms Smith.",
            Of(plan, ("outcome", "Ben is in school"), ("what", "meeting to plan the mornings"), ("who", "The parents"), ("when", "Mondays"),
                ("amount", "3 times a week"), ("responsible", "Ms Smith")).Text);
    }

    private static GoalSentence Of(params (string Question, string Words)[] answers) => Of(Talk.Smart, answers);

    private static GoalSentence Of(Programme programme, params (string Question, string Words)[] answers)
    {
        var goal = Goal.Begin("g", "o", programme.Id, Now);
        foreach (var (question, words) in answers)
        {
            goal.Accept(new Answer { QuestionId = question, Words = words, At = Now }, 1);
        }

        return GoalSentence.Of(goal, programme, English, "en-GB");
    }
}
