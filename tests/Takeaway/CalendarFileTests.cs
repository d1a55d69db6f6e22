using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Tests.Takeaway;

/// <summary>The calendar file, held to RFC 5545 and read back (S4.19).</summary>
public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Made = SampleGoals.Now.AddDays(5);

    [Fact]
    public void Start_target_steps_and_looks_back_are_days_of_their_own()
    {
        var events = Read(SampleGoals.Full("test/sam"));

        Assert.Equal(
            [
                "full-start@smartbot 2027-03-15", "full-step-1@smartbot 2027-03-16", "full-step-2@smartbot 2027-03-20", "full-review-1@smartbot 2027-03-21",
                "full-review-2@smartbot 2027-03-28", "full-review-3@smartbot 2027-04-04", "full-review-4@smartbot 2027-04-11",
                "full-review-5@smartbot 2027-04-18", "full-review-6@smartbot 2027-04-25", "full-target@smartbot 2027-04-30",
            ],
            events.OrderBy(day => day.Start!.Value).Select((day, _) => $"{Short(day.Uid!, events)} {day.Start!.Value:yyyy-MM-dd}"));
        Assert.All(events, day => Assert.False(day.Start!.HasTime));
    }

    [Fact]
    public void Titles_tell_nothing_unless_they_may()
    {
        var goal = SampleGoals.Full("test/sam");

        Assert.All(Read(goal), day => Assert.Equal("SmartBot: a day for your goal", day.Summary));
        Assert.DoesNotContain("Mia", CalendarFile.Write(Papers.Read(goal), isNeutral: true, Made), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Read(goal, isNeutral: false), day => day.Summary == "A step to my goal: Put my phone in the drawer");
    }

    [Fact]
    public void Same_day_keeps_its_id_and_a_later_file_counts_higher()
    {
        var goal = SampleGoals.Full("test/sam");
        var before = Read(goal);
        goal.RemoveStep(0, Made);
        var after = Read(goal);

        Assert.Equal(before.Select(day => day.Uid).Count() - 1, after.Select(day => day.Uid).Intersect(before.Select(day => day.Uid)).Count());
        Assert.All(after, day => Assert.Equal(goal.Revision, day.Sequence));
        Assert.True(before[0].Sequence < after[0].Sequence);
        Assert.All(after, day => Assert.Equal(Made.UtcDateTime, day.DtStamp!.AsUtc));
    }

    [Fact]
    public void Looks_back_end_at_sixty_and_need_a_target()
    {
        var far = Goal.Begin("far", "test/sam", "smart", Made);
        far.Accept(new Answer { QuestionId = KnownQuestions.Target, Words = "5 years", Date = new DateOnly(2032, 3, 10), At = Made }, 1);

        Assert.Equal(GoalDays.MostReviews, Read(far).Count(day => day.Uid!.Contains("review", StringComparison.Ordinal)));
        Assert.Empty(Read(SampleGoals.Gaps("test/sam")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void File_keeps_the_rules_of_its_format(bool isNeutral)
    {
        var file = CalendarFile.Write(Papers.Read(SampleGoals.Strange("test/sam")), isNeutral, Made);

        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        var lines = file.Split("\r\n");
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line)); // 3.1
        Assert.All(lines, line => Assert.DoesNotContain(line, char.IsControl));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
        var whole = file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        string[] known = ["BEGIN", "END", "VERSION", "PRODID", "METHOD", "UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE", "CLASS", "TRANSP"];
        Assert.All(whole[..^1], line => Assert.Contains(line.Split(':', ';')[0], known));
        Assert.Equal(["VERSION:2.0"], whole.Where(line => line.StartsWith("VERSION", StringComparison.Ordinal)));
        Assert.All(whole.Where(line => line.StartsWith("DTSTART", StringComparison.Ordinal)), line => Assert.Matches("^DTSTART;VALUE=DATE:[0-9]{8}$", line));
        Assert.All(whole.Where(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)), line => Assert.Equal("DTSTAMP:20270315T100000Z", line));
        Assert.Equal(whole.Count(line => line == "BEGIN:VEVENT"), whole.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void Strange_words_come_back_as_they_were()
    {
        var step = Read(SampleGoals.Strange("test/sam"), isNeutral: false).Single(day => day.Uid!.Contains("step", StringComparison.Ordinal));

        Assert.Equal("A step to my goal: <script>alert(3)</script>, \"a\"; b\\c", step.Summary);
    }

    // A step's key is the moment it was told; here, which of them it is.
    private static string Short(string uid, List<CalendarEvent> events) => uid.Contains("step", StringComparison.Ordinal)
        ? string.Create(CultureInfo.InvariantCulture, $"full-step-{events.Where(day => day.Uid!.Contains("step", StringComparison.Ordinal)).Select(day => day.Uid).Order().ToList().IndexOf(uid) + 1}@smartbot")
        : uid;

    private static List<CalendarEvent> Read(Goal goal, bool isNeutral = true) =>
        [.. Ical.Net.Calendar.Load(CalendarFile.Write(Papers.Read(goal), isNeutral, Made))!.Events];
}
