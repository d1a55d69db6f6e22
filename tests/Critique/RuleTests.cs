using SmartBot.Dialogs.Critique;

namespace SmartBot.Tests.Critique;

/// <summary>Examples of each rule, in words that stand in no list of cases.</summary>
public sealed class RuleTests
{
    private static readonly GoalCritique Critique = GoalCritique.Load("en");

    [Theory]
    [InlineData("be a kinder stepdad", false)]
    [InlineData("feel more relaxed about flying", false)]
    [InlineData("improve my confidence", false)]
    [InlineData("a better marriage", false)]
    [InlineData("read the gas meter", true)]
    [InlineData("shout at Dom less", true)]
    [InlineData("be a better aunt by phoning Nell on Sundays", true)]
    [InlineData("my worry at a 4 out of 10", true)]
    [InlineData("my life at a 9 out of 10", false)]
    [InlineData("take the stairs", true)]
    [InlineData("sleep through the night", true)]
    [InlineData("Parents to bicker less in the car", true)]
    [InlineData("cut down my swearing", true)]
    [InlineData("have tea with my best friend", true)]
    [InlineData("I've been low since the move. I just want to be me again", false)]
    public void Behaviour_is_specific_and_a_feeling_is_not(string text, bool isSpecific) =>
        Assert.Equal(isSpecific, Critique.Assess(text).Specific);

    [Theory]
    [InlineData("walk the dog three times a week", "3", "week")]
    [InlineData("twenty minutes of piano on four evenings a week", "4", "week")]
    [InlineData("fifteen minutes of piano each evening", "15", "day")]
    [InlineData("half an hour of piano each evening", "30", "day")]
    [InlineData("phone Grandpa every Sunday", "1", "week")]
    [InlineData("stop and count each time I feel cross", "all", null)]
    [InlineData("swim on Tuesdays and Fridays", "2", "week")]
    [InlineData("get arguments from nine a week to two by June", "2", "week")]
    [InlineData("bring the overdraft down to £150", "150", null)]
    [InlineData("no biscuits for ten days", "0", null)]
    [InlineData("ten days without biscuits", "10", null)]
    [InlineData("no screens after quarter past eight", "20:15", null)]
    [InlineData("hand in all of my timesheets", "all", null)]
    [InlineData("pass the food hygiene test", "1", null)]
    [InlineData("do my stretches on four mornings out of seven", "4", "week")]
    [InlineData("put a fiver a week in the jar", "5", "week")]
    [InlineData("save three thousand pounds", "3000", null)]
    [InlineData("get sleep to 7/10", "7", null)]
    public void Test_is_read_as_a_value_and_a_period(string text, string value, string? per)
    {
        var measure = Critique.Assess(text).Measure;
        Assert.Equal((value, per), (measure?.Value, measure?.Per));
    }

    [Theory]
    [InlineData("phone Grandpa more")]
    [InlineData("cook most evenings")]
    [InlineData("stop swearing")]
    [InlineData("be gentler every day")]
    [InlineData("attend the budgeting course")]
    [InlineData("talk to the boys, aged 6 and 9, and their 2 cousins about grandad")]
    public void More_often_and_bare_stops_are_no_measure(string text) => Assert.Null(Critique.Assess(text).Measure);

    [Theory]
    [InlineData("swim a mile by Whitsun bank holiday", true)]
    [InlineData("draw for the next nine weeks", true)]
    [InlineData("draw until the summer holidays start", true)]
    [InlineData("draw something tonight", true)]
    [InlineData("finish the shed before my daughter's wedding", true)]
    [InlineData("draw between now and Lent", true)]
    [InlineData("draw on three days a week", false)]
    [InlineData("draw every Wednesday", false)]
    [InlineData("draw by talking to my art teacher", false)]
    [InlineData("draw from 3 February", false)]
    [InlineData("draw until I feel like stopping", false)]
    [InlineData("finish a six-week pottery course one day", false)]
    [InlineData("sell the van as soon as possible", false)]
    [InlineData("draw for an hour before bed", false)]
    public void Only_a_target_date_or_period_bounds_the_goal(string text, bool isTimeBound) =>
        Assert.Equal(isTimeBound, Critique.Assess(text).TimeBound);

    [Theory]
    [InlineData("enrol on a welding course", true)]
    [InlineData("book a hearing test", true)]
    [InlineData("Uncle Pete to be referred to the pain clinic", true)]
    [InlineData("attend the stammer group so that I can order a coffee out loud", false)]
    [InlineData("attend the stammer group to be better", true)]
    [InlineData("get a welding job", false)]
    [InlineData("have Sunday lunch with my parents", false)]
    [InlineData("fill in the grant form and run 10k", false)]
    [InlineData("join Weigh Ahead and be 4 kg lighter", false)]
    [InlineData("sign the working agreement with the key worker", true)]
    [InlineData("Dad to cooperate with all agencies", true)]
    [InlineData("read a story on the train each morning", false)]
    public void Input_alone_is_no_outcome(string text, bool isAction) =>
        Assert.Equal(isAction, Critique.Assess(text).Has(GoalError.ActionNotOutcome));

    [Theory]
    [InlineData("never be cross again", true)]
    [InlineData("not a cross word this weekend, not ever", false)]
    [InlineData("get my mother in law to love me", true)]
    [InlineData("learn Portuguese by Thursday", true)]
    [InlineData("learn Portuguese by 2030", false)]
    [InlineData("our 8 week old to sit still for stories", true)]
    [InlineData("our 9 year old to sit still for stories", false)]
    [InlineData("save £40,000 by Monday", true)]
    [InlineData("save £40,000 by the end of next month", true)]
    [InlineData("save £400 by the end of next month", false)]
    [InlineData("walk 12,000 steps a day this week", false)]
    [InlineData("learn 15 Portuguese words by Thursday", false)]
    public void Absolutes_feelings_to_order_and_haste_are_unachievable(string text, bool isUnachievable) =>
        Assert.Equal(isUnachievable, Critique.Assess(text).Has(GoalError.Unachievable));

    [Theory]
    [InlineData("paint the fence, mow the lawn, wash the car and fix the gate", true)]
    [InlineData("paint the fence, mow the lawn and wash the car", false)]
    [InlineData("pack boots, shirts, socks and towels on Fridays", false)]
    [InlineData("see the GP, the dentist, the physio and the optician", true)]
    public void Four_actions_are_too_many(string text, bool isTooMany) =>
        Assert.Equal(isTooMany, Critique.Assess(text).Has(GoalError.TooManyActions));

    [Theory]
    [InlineData("get an EHCP and DLA sorted", true)]
    [InlineData("get an ehcp and camhs sorted", true)]
    [InlineData("get an EHCP", false)]
    [InlineData("see the GP about CBT on the NHS after PE", false)]
    [InlineData("I MUST NOT SHOUT AT THE CAT", false)]
    public void Two_abbreviations_of_a_trade_are_overuse(string text, bool isOveruse) =>
        Assert.Equal(isOveruse, Critique.Assess(text).Has(GoalError.Acronyms));

    [Fact]
    public void Vague_unmeasurable_and_unbounded_are_said_exactly_where_something_is_missing()
    {
        foreach (var text in new[] { "", "be nice", "run 5k by May", "see Jo on Sundays", "draw this week" })
        {
            var assessment = Critique.Assess(text);
            Assert.Equal(!assessment.Specific, assessment.Has(GoalError.Vague));
            Assert.Equal(!assessment.Measurable, assessment.Has(GoalError.NotMeasurable));
            Assert.Equal(!assessment.TimeBound, assessment.Has(GoalError.NoDeadline));
            Assert.Equal(assessment.Measurable, assessment.Measure is not null);
        }
    }
}
