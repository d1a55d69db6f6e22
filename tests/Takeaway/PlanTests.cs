using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Documents;
using SmartBot.Tests.Acceptance;

namespace SmartBot.Tests.Takeaway;

/// <summary>What stands in the plan table (S4.31), with its versions (S4.35) and what others say (S4.23, S4.24).</summary>
public sealed class PlanTests
{
    [Acceptance("S4.31", "S2.25")]
    [Fact]
    public void Goal_with_steps_has_a_row_for_each()
    {
        var goal = Planned(SampleGoals.Full("test/sam"));

        Assert.Equal(("we laugh more", "about once", "3 times a week", "Friday 30 April 2027"), (goal.Outcome, goal.Baseline, goal.Amount, goal.TargetOn));
        Assert.Equal(
            [
                new PlannedAction("Put my phone in the drawer", "me", "Tuesday 16 March 2027", "it is in the drawer at tea"),
                new PlannedAction("Ask Nan to take the baby", "Nan and me", "some day soon", "she says yes"),
                new PlannedAction("Let Mia pick three games", "Mia", "Saturday 20 March 2027", null),
            ],
            goal.Actions);
    }

    [Fact]
    public void Goal_without_steps_shows_its_own_action() =>
        Assert.Equal(
            [new PlannedAction("going to bed at ten", "just me", "on weekdays", "5 nights a week")], Planned(SampleGoals.Small("test/sam")).Actions);

    [Fact]
    public void Goal_that_was_just_begun_has_its_wish_and_one_empty_row()
    {
        var goal = Planned(SampleGoals.Gaps("test/sam"));

        Assert.Equal("less stress in the morning", goal.Outcome);
        Assert.Equal([new PlannedAction(null, null, null, null)], goal.Actions);
        Assert.Empty(goal.Versions);
    }

    [Acceptance("S4.35")]
    [Fact]
    public void Each_version_has_its_number_its_day_its_words_and_why_it_was_changed()
    {
        var versions = Planned(SampleGoals.Full("test/sam")).Versions;

        Assert.Equal([(1, "Wednesday 10 March 2027", null), (2, "Friday 12 March 2027", "twice was too easy")], versions.Select(version => (version.Number, version.Day, version.Reason)));
        Assert.Contains("twice a week", versions[0].Sentence, StringComparison.Ordinal);
    }

    [Acceptance("S4.23")]
    [Fact]
    public void Everyone_who_agrees_in_part_or_not_is_there_with_their_words_and_what_follows()
    {
        var verdicts = Planned(SampleGoals.Full("test/sam")).Verdicts;

        Assert.Equal(
            [("Mia", Verdict.Agrees, 1, null), ("Tom", Verdict.InPart, 2, "We swap Friday for Saturday."), ("Ana Ruiz", Verdict.Disagrees, 2, null)],
            verdicts.Select(verdict => (verdict.Name, verdict.Verdict, verdict.Version, verdict.Follows)));
        Assert.Equal("I'd begin with twice.", verdicts[2].Words);
    }

    [Fact]
    public void Goals_are_numbered_and_each_name_signs_once()
    {
        var plan = Plan.Of([Papers.Read(SampleGoals.Full("test/sam", "a")), Papers.Read(SampleGoals.Full("test/sam", "b"))]);

        Assert.Equal([1, 2], plan.Goals.Select(goal => goal.Place));
        Assert.Equal(["Mia", "Tom", "Ana Ruiz"], plan.Names);
        Assert.Empty(Plan.Of([]).Goals);
    }

    private static PlannedGoal Planned(Goal goal) => PlannedGoal.Of(Papers.Read(goal), 1);
}
