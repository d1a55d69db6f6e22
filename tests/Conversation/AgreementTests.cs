using SmartBot.Dialogs.Goals;
using SmartBot.Tests.Acceptance;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Conversation;

/// <summary>The others in a plan say what they think of it, each in a short conversation of their own (S1.6–S1.8, S1.14, S4.23–S4.24).</summary>
public sealed class AgreementTests
{
    private readonly Talk _owner = new();

    [Acceptance("S1.6", "S1.14", "S4.4")]
    [Fact]
    public async Task Child_is_asked_in_plain_words_and_heard_word_for_word()
    {
        var code = await InvitedAsync();
        var mia = new Talk(user: "mia", goals: _owner.Goals);
        await mia.SayAsync(code);
        Assert.StartsWith("Someone would like to know what you think of a plan.", mia.Last.Text, StringComparison.Ordinal);
        await mia.SayAsync("a child or young person");
        Assert.Equal("What is your name?", mia.Last.Text);
        await mia.SayAsync("Mia");
        Assert.Equal("Here is the plan: I will walk. Is that OK for you?", mia.Last.Text);
        Assert.Equal(["Yes", "A bit", "No"], mia.Last.SuggestedActions.Actions.Select(action => action.Title));
        await mia.SayAsync("a bit");
        await mia.SayAsync("i want  to go on the   SWINGS too!!");
        Assert.StartsWith("Thank you. I wrote it down.", mia.Last.Text, StringComparison.Ordinal);

        var said = Assert.Single((await _owner.GoalAsync()).Agreements);
        Assert.Equal(("Mia", PlanRole.Child, Verdict.InPart, 1), (said.Name, said.Role, said.Verdict, said.Version));
        Assert.Equal("i want  to go on the   SWINGS too!!", said.Words);
        await _owner.SayAsync("show my goal");
        Assert.Contains("• Mia agrees in part. “i want to go on the SWINGS too!!”", _owner.Heard[^2].Text, StringComparison.Ordinal);
    }

    [Acceptance("S4.23")]
    [Fact]
    public async Task Disagreement_is_recorded_with_what_follows_from_it()
    {
        var code = await InvitedAsync();
        await AnswerAsync(code, "tom", "a parent or carer", "Tom", "I don't agree", "too much for her", "let us meet on Friday");

        var said = Assert.Single((await _owner.GoalAsync()).Agreements);
        Assert.Equal((Verdict.Disagrees, "too much for her", "let us meet on Friday"), (said.Verdict, said.Words, said.Follows));
    }

    [Acceptance("S4.35")]
    [Fact]
    public async Task Answer_is_bound_to_its_version_and_asked_for_again_after_an_edit()
    {
        var code = await InvitedAsync();
        await AnswerAsync(code, "tom", "a parent or carer", "Tom", "I agree", "skip");
        await _owner.SayAsync("change my goal");
        Assert.StartsWith("What has changed?", _owner.Last.Text, StringComparison.Ordinal);
        await _owner.SayAsync("my knee hurts");
        await _owner.SayAsync("change something");
        await _owner.SayAsync("what");
        await _owner.SayAsync("swimming");
        await _owner.SayAsync("save");
        Assert.Contains($"Ask them to write me the code {code} again.", _owner.Last.Text, StringComparison.Ordinal);

        var goal = await _owner.GoalAsync();
        Assert.Equal([(1, null), (2, "my knee hurts")], goal.Versions.Select(version => (version.Number, version.Reason)));
        await _owner.SayAsync("show my goal");
        Assert.Contains("• Tom agrees. (to an earlier version)", _owner.Heard[^2].Text, StringComparison.Ordinal);

        await AnswerAsync(code, "tom", "a parent or carer", "Tom", "I agree", "good");
        Assert.Equal([1, 2], (await _owner.GoalAsync()).Agreements.Select(said => said.Version));
    }

    [Fact]
    public async Task Second_answer_to_the_same_version_takes_the_place_of_the_first()
    {
        var code = await InvitedAsync();
        await AnswerAsync(code, "tom", "someone else", "Tom", "I agree", "skip");
        await AnswerAsync(code, "tom", "someone else", "Tom", "in part", "not on Mondays", "skip");

        var said = Assert.Single((await _owner.GoalAsync()).Agreements);
        Assert.Equal((Verdict.InPart, "not on Mondays", null), (said.Verdict, said.Words, said.Follows));
    }

    [Fact]
    public async Task Goal_that_is_being_changed_cannot_be_agreed_to_just_then()
    {
        var code = await InvitedAsync();
        await _owner.SayAsync("change my goal");
        await _owner.SayAsync("skip");
        var tom = new Talk(user: "tom", goals: _owner.Goals);
        await SayAllAsync(tom, code, "a parent or carer", "Tom");
        Assert.StartsWith("That plan is being changed just now.", tom.Last.Text, StringComparison.Ordinal);
        Assert.Empty((await _owner.GoalAsync()).Agreements);
    }

    [Fact]
    public async Task Own_code_is_told_from_that_of_others_and_an_unknown_one_is_an_answer()
    {
        var code = await InvitedAsync();
        await _owner.SayAsync(code);
        Assert.StartsWith("That is the code of your own goal.", _owner.Heard[^2].Text, StringComparison.Ordinal);

        var ben = new Talk(user: "ben", goals: _owner.Goals);
        await ben.SayAsync("hello");
        await ben.SayAsync("99999-99999");
        Assert.Contains("Who is in this goal with you?", ben.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_can_be_invited_to_a_goal_that_is_not_saved()
    {
        await _owner.SayAsync("hi");
        await _owner.SayAsync("invite others");
        Assert.StartsWith("Save a goal first.", _owner.Heard[^2].Text, StringComparison.Ordinal);
    }

    private async Task<string> InvitedAsync()
    {
        await SayAllAsync(_owner, "hi", "be fitter", "skip", "walking");
        while (!_owner.Last.Text.StartsWith("Still open", StringComparison.Ordinal) && !_owner.Last.Text.Contains("whole goal", StringComparison.Ordinal))
        {
            await _owner.SayAsync("skip");
        }

        await SayAllAsync(_owner, "save", "invite others");
        var text = _owner.Heard[^2].Text;
        return text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..][..11];
    }

    private async Task AnswerAsync(string code, string user, params string[] words) =>
        await SayAllAsync(new Talk(user: user, goals: _owner.Goals), [code, .. words]);

    private static async Task SayAllAsync(Talk talk, params string[] all)
    {
        foreach (var words in all)
        {
            await talk.SayAsync(words);
        }
    }
}
