using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Programmes;

public sealed class ProgrammeCatalogTests
{
    [Fact]
    public void Smart_programme_asks_the_Ws_and_two_or_three_questions_a_letter()
    {
        var asked = Talk.Smart.Sections.Select(section => $"{section.Id}: {string.Join(' ', section.Questions.Select(question => question.Id))}");
        Assert.Equal(
            [
                "five-ws: wish who what where when why which",
                "specific: outcome first-step",
                "measurable: amount baseline levels sign",
                "achievable: obstacle plan smaller",
                "realistic: confidence support means",
                "timely: target start",
            ],
            asked);
        Assert.Equal("SMART", string.Concat(Talk.Smart.Sections.Select(section => section.Letter)));
    }

    [Fact]
    public void First_path_to_a_saved_draft_is_about_twelve_turns_long() =>
        Assert.InRange(Talk.Smart.Way.Count(question => !question.Deeper), 12, 14);

    [Fact]
    public void Faults_name_the_file_and_the_question()
    {
        var where = Talk.Smart.Question("where");
        var faulty = WithQuestion(where, where with { Reprompts = ["Where?"], Ask = "Tell me where.", Echo = "{place}." });
        var error = Assert.Throws<InvalidDataException>(() => Catalog(faulty));
        Assert.Equal(
            [
                "faulty.json: question 'where': must end on a question mark within 160 characters.",
                "faulty.json: question 'where': needs 2 reprompts.",
                "faulty.json: question 'where': '{place}' is no placeholder here.",
            ],
            error.Message.Split(Environment.NewLine));
    }

    [Fact]
    public void Question_that_every_goal_needs_must_be_asked()
    {
        var target = Talk.Smart.Question("target");
        var error = Assert.Throws<InvalidDataException>(() => Catalog(WithQuestion(target, target with { Id = "deadline" })));
        Assert.Contains("question 'target': is missing, or not of kind Date.", error.Message, StringComparison.Ordinal);
        Assert.Contains("sentence: there is no question 'target'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_id_twice_is_a_fault()
    {
        var where = Talk.Smart.Question("where");
        var error = Assert.Throws<InvalidDataException>(() => Catalog(WithQuestion(where, where with { Id = "who" })));
        Assert.Contains("question 'who': the id stands 2 times.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Section_that_is_missing_is_a_fault()
    {
        var error = Assert.Throws<InvalidDataException>(() => Catalog(Talk.Smart with { Sections = [.. Talk.Smart.Sections.Skip(1)] }));
        Assert.Contains("the sections must be five-ws, specific, measurable, achievable, realistic, timely", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Question_of_an_older_script_that_is_gone_is_passed_over()
    {
        var now = new DateTimeOffset(2027, 3, 10, 10, 0, 0, TimeSpan.Zero);
        var goal = Goal.Begin("g1", "test/sam", "smart", now);
        goal.Accept(new Answer { QuestionId = "colour", Words = "green", At = now }, 0);
        goal.AskAgain("colour", now);
        Assert.Equal("wish", Script.Next(Talk.Smart, goal)!.Id);
    }

    private static ProgrammeCatalog Catalog(Programme programme) =>
        new(new Dictionary<string, Programme> { ["faulty.json"] = programme });

    private static Programme WithQuestion(Question old, Question changed) => Talk.Smart with
    {
        Sections = [.. Talk.Smart.Sections.Select(section => section with
        {
            Questions = [.. section.Questions.Select(question => question == old ? changed : question)],
        })],
    };
}
