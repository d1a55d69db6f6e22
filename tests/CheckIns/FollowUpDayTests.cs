using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.CheckIns;

/// <summary>On which day and at which instant the next follow-up is (reliability: F11). No database, no clock.</summary>
public sealed class FollowUpDayTests
{
    [Theory]
    [InlineData("Europe/London", "2027-03-28", "01:30", "2027-03-28T01:30:00Z")] // left out: 02:30 by the new time
    [InlineData("Europe/London", "2027-03-28", "01:00", "2027-03-28T01:00:00Z")]
    [InlineData("Europe/London", "2027-03-28", "02:00", "2027-03-28T01:00:00Z")]
    [InlineData("Europe/London", "2027-10-31", "01:30", "2027-10-31T00:30:00Z")] // twice: the first
    [InlineData("America/New_York", "2027-11-07", "01:30", "2027-11-07T05:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2027-10-03", "02:15", "2027-10-02T15:45:00Z")] // half an hour is left out: 02:45
    [InlineData("America/Santiago", "2027-09-05", "00:00", "2027-09-05T04:00:00Z")] // midnight is left out
    [InlineData("Pacific/Kiritimati", "2027-03-11", "18:00", "2027-03-11T04:00:00Z")] // the first to have a day
    [InlineData("Pacific/Pago_Pago", "2027-03-11", "18:00", "2027-03-12T05:00:00Z")] // the last
    [InlineData("Asia/Kathmandu", "2028-02-29", "18:00", "2028-02-29T12:15:00Z")]
    [InlineData("Nowhere/At_All", "2027-03-11", "18:00", "2027-03-11T18:00:00Z")]
    public void A_day_and_time_of_a_person_is_one_instant(string zone, string day, string time, string instant)
    {
        var person = Followed.Person("test/ann", Followed.OnDirectLine("c", "ann"), zone: zone);

        Assert.Equal(DateTimeOffset.Parse(instant, null), person.At(DateOnly.Parse(day, null), TimeOnly.Parse(time, null)));
    }

    [Theory]
    [InlineData("Europe/London", "00:30")]
    [InlineData("Europe/London", "01:30")]
    [InlineData("America/Santiago", "00:00")]
    [InlineData("Australia/Lord_Howe", "02:15")]
    [InlineData("Pacific/Apia", "18:00")]
    public void Every_day_of_two_years_has_one_instant_later_than_the_day_before(string zone, string time)
    {
        var person = Followed.Person("test/ann", Followed.OnDirectLine("c", "ann"), zone: zone);
        var first = new DateOnly(2027, 1, 1);
        var instants = Enumerable.Range(0, 730).Select(day => person.At(first.AddDays(day), TimeOnly.Parse(time, null))).ToList();

        Assert.All(instants.Zip(instants.Skip(1)), pair => Assert.InRange((pair.Second - pair.First).TotalHours, 22, 26));
    }

    [Fact]
    public void Asked_each_day_it_names_each_day_once_also_the_29_of_February()
    {
        var person = Followed.Person("test/ann", Followed.OnDirectLine("c", "ann"));
        var goal = Followed.Goal("g", person, begun: DateTimeOffset.Parse("2028-02-26T10:00:00Z", null));
        var days = new List<DateOnly>();
        for (var n = 0; n < 5; n++)
        {
            var next = FollowUps.Next(goal, person)!;
            days.Add(next.On);
            goal.Open(next.Slot, "check-in", next.On, next.At);
            goal.CloseFollowUp(next.At);
        }

        Assert.Equal(["02-27", "02-28", "02-29", "03-01", "03-02"], days.Select(day => day.ToString("MM-dd", null)));
    }

    [Theory]
    [InlineData("Pacific/Auckland", "Pacific/Honolulu")]
    [InlineData("Pacific/Honolulu", "Pacific/Auckland")]
    public void Whoever_travels_over_the_date_line_is_asked_once_for_a_day(string from, string to)
    {
        var address = Followed.OnDirectLine("c", "ann");
        var person = Followed.Person("test/ann", address, zone: from);
        var goal = Followed.Goal("g", person);
        var asked = FollowUps.Next(goal, person)!;
        goal.Open(asked.Slot, "check-in", asked.On, asked.At);

        person.Notice("", "en-GB", to, address, asked.At.AddHours(1));

        var next = FollowUps.Next(goal, person)!;
        Assert.Equal(asked.On.AddDays(1), next.On);
        Assert.True(next.At > asked.At);
    }
}
