using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Documents;
using SmartBot.Tests.Acceptance;
using SmartBot.Tests.Support;

namespace SmartBot.Tests.Takeaway;

/// <summary>What stands on the worksheet (S0.17).</summary>
public sealed class WorksheetTests
{
    [Acceptance("S0.17")]
    [Fact]
    public void Boxes_have_the_programmes_own_letters_names_and_labels()
    {
        var sections = Talk.Smart.Sections.Select(section =>
            section.Id == "achievable" ? section with { Name = "Agreed", Explain = "A is for agreed." } : section).ToList();
        var sheet = Worksheet.Blank(Talk.Smart with { Sections = sections });

        Assert.Equal("SMART", string.Concat(sheet.Boxes.Select(box => box.Letter)));
        Assert.Equal(["Specific", "Measurable", "Agreed", "Realistic", "Timely"], sheet.Boxes.Select(box => box.Name));
        Assert.Equal("A is for agreed.", sheet.Boxes[2].Explain);
        Assert.Equal(["What could get in the way", "My plan for that", "A smaller goal on the way"], sheet.Boxes[2].Lines.Select(line => line.Label));
    }

    [Fact]
    public void Blank_worksheet_has_every_line_and_no_word_on_any()
    {
        var sheet = Worksheet.Blank(Talk.Smart);

        Assert.Null(sheet.Sentence);
        Assert.Equal(Talk.Smart.Way.Count(question => question.Id != KnownQuestions.Levels), sheet.Beginning.Count + sheet.Boxes.Sum(box => box.Lines.Count));
        Assert.All(sheet.Beginning.Concat(sheet.Boxes.SelectMany(box => box.Lines)), line => Assert.Null(line.Said));
        Assert.Equal([WorksheetStep.Empty, WorksheetStep.Empty, WorksheetStep.Empty], sheet.Steps);
    }

    [Fact]
    public void Worksheet_holds_what_was_said_days_in_full_and_lines_for_the_rest()
    {
        var sheet = Worksheet.Of(Papers.Read(SampleGoals.Full("test/sam")));

        Assert.StartsWith("I will play what she picks", sheet.Sentence, StringComparison.Ordinal);
        Assert.Equal(("Monday 15 March 2027", "Friday 30 April 2027"), (sheet.StartOn, sheet.TargetOn));
        Assert.Equal("just me and mia", sheet.Beginning.Single(line => line.Label == "Who").Said);
        Assert.Equal("Friday 30 April 2027", sheet.Boxes[4].Lines.Single(line => line.Label == "Target date").Said);
        Assert.Null(sheet.Boxes[0].Lines.Single(line => line.Label == "First step").Said);
        Assert.Equal(("late shifts", "do it in the morning"), (sheet.Obstacle, sheet.IfThen));
        Assert.Equal(new WorksheetStep("Put my phone in the drawer", "me", "Tuesday 16 March 2027", "it is in the drawer at tea"), sheet.Steps[0]);
        Assert.Equal(new WorksheetStep("Ask Nan to take the baby", "Nan and me", "some day soon", "she says yes"), sheet.Steps[1]);
    }

    [Fact]
    public void Question_that_was_left_out_is_a_line_to_write_on()
    {
        var sheet = Worksheet.Of(Papers.Read(SampleGoals.Gaps("test/sam")));

        Assert.Equal("less stress in the morning", sheet.Beginning.Single(line => line.Label == "My wish").Said);
        Assert.Null(sheet.Beginning.Single(line => line.Label == "Who").Said);
        Assert.Null(sheet.Sentence);
        Assert.Null(sheet.StartOn);
    }
}
