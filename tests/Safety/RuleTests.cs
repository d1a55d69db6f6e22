using SmartBot.Dialogs.Safety;

namespace SmartBot.Tests.Safety;

/// <summary>Each kind of disclosure beside what only looks like it.</summary>
public sealed class RuleTests
{
    private static readonly SafetyScreen Screen = SafetyScreen.Load("en");
    private static readonly SafetyScreen Spanish = SafetyScreen.Load("es");

    [Theory]
    [InlineData("i want to die", RiskCategory.Suicide, RiskTier.Concern)]
    [InlineData("i want to die tonight", RiskCategory.Suicide, RiskTier.Immediate)]
    [InlineData("they would all be better off without me", RiskCategory.Suicide, RiskTier.Concern)]
    [InlineData("whats the point in anything", RiskCategory.Suicide, RiskTier.Ambiguous)]
    [InlineData("everything feels pointless", RiskCategory.Suicide, RiskTier.Ambiguous)]
    [InlineData("nothing will stop me now", RiskCategory.Suicide, RiskTier.Immediate)]
    [InlineData("i cut myself when its bad", RiskCategory.SelfHarm, RiskTier.Concern)]
    [InlineData("i keep thinking about stabbing my boss", RiskCategory.HarmToOthers, RiskTier.Concern)]
    [InlineData("i nearly punched my boss", RiskCategory.HarmToOthers, RiskTier.Ambiguous)]
    [InlineData("he smacks my son with a belt", RiskCategory.ChildAbuseOrNeglect, RiskTier.Concern)]
    [InlineData("my husband hits me", RiskCategory.DomesticAbuse, RiskTier.Concern)]
    [InlineData("my partner checks my phone", RiskCategory.DomesticAbuse, RiskTier.Concern)]
    [InlineData("my dad has collapsed and hes not breathing", RiskCategory.MedicalEmergency, RiskTier.Immediate)]
    [InlineData("i make myself sick after every meal", RiskCategory.EatingDisorder, RiskTier.Concern)]
    [InlineData("i hear voices in my head", RiskCategory.Psychosis, RiskTier.Concern)]
    [InlineData("the voices tell me to kill him", RiskCategory.Psychosis, RiskTier.Immediate)]
    [InlineData("my daughter says she wants to die", RiskCategory.ConcernForOther, RiskTier.Concern)]
    public void Disclosure_is_found(string text, RiskCategory category, RiskTier tier)
    {
        var said = Screen.Read(text);
        Assert.Equal((category, tier), (said?.Category, said?.Tier));
    }

    [Theory]
    [InlineData("i am dying for a cuppa")]
    [InlineData("i could kill for a pizza")]
    [InlineData("nearly died of embarrassment")]
    [InlineData("my feet are killing me")]
    [InlineData("cut down on sugar")]
    [InlineData("hit my target")]
    [InlineData("beat my 10k record")]
    [InlineData("my toddler bit me")]
    [InlineData("end it with my phone company")]
    [InlineData("the battery died")]
    [InlineData("stop shouting at the kids")]
    [InlineData("take my tablets every day")]
    [InlineData("walk 20 minutes a day")]
    [InlineData("i give up")]
    [InlineData("when my chest gets tight i count to ten")]
    [InlineData("my chest gets tight when i panic")]
    [InlineData("make him say sorry when he hits")]
    [InlineData("i start tomorrow and want it done by the end of april")]
    [InlineData("i want this to be over by christmas so we can move in")]
    [InlineData("nothing will stop me")]
    [InlineData("write a letter to my gran")]
    public void Look_alike_is_not(string text) => Assert.Null(Screen.Read(text));

    [Theory]
    [InlineData("i have never thought about suicide", null)]
    [InlineData("no im not suicidal", null)]
    [InlineData("not suicidal but very low", RiskTier.Ambiguous)]
    [InlineData("i havent hurt myself this week", RiskTier.Ambiguous)]
    [InlineData("i cant stop thinking about suicide", RiskTier.Concern)]
    [InlineData("i never tell anyone that i cut myself", RiskTier.Concern)]
    [InlineData("i have never had any thoughts of hurting myself", null)]
    public void Denial_is_weighed(string text, RiskTier? tier) => Assert.Equal(tier, Screen.Read(text)?.Tier);

    [Theory]
    [InlineData("i tried to kill myself 20 years ago, had therapy and im fine now", RiskTier.Ambiguous)]
    [InlineData("i tried to kill myself last month", RiskTier.Concern)]
    [InlineData("i tried to kill myself last night", RiskTier.Immediate)]
    public void Past_is_weighed(string text, RiskTier tier) => Assert.Equal(tier, Screen.Read(text)?.Tier);

    [Theory]
    [InlineData("sucide")]
    [InlineData("feeling sucidal")]
    [InlineData("i wanna die")]
    [InlineData("gonna kms")]
    [InlineData("I WANT TO DIE")]
    [InlineData("i want to diiiie")]
    [InlineData("i don\u2019t want to be alive")]
    [InlineData("i want to \uD83D\uDE22 die")]
    [InlineData("i really honestly just want to die")]
    [InlineData("i want to... die")]
    [InlineData("k*ll myself")]
    [InlineData("want to unalive myself")]
    public void Typing_does_not_hide_it(string text) => Assert.Equal(RiskCategory.Suicide, Screen.Read(text)?.Category);

    [Theory]
    [InlineData("we watched a documentary about suicide")]
    [InlineData("im on a suicide prevention course at work")]
    public void Topic_is_not_a_disclosure(string text) => Assert.Null(Screen.Read(text));

    [Theory]
    [InlineData("me quiero morir", RiskCategory.Suicide)]
    [InlineData("mi marido me pega", RiskCategory.DomesticAbuse)]
    [InlineData("oigo voces", RiskCategory.Psychosis)]
    [InlineData("me muero de hambre", null)]
    [InlineData("caminar media hora al d\u00EDa", null)]
    public void Spanish_is_read(string text, RiskCategory? category) => Assert.Equal(category, Spanish.Read(text)?.Category);
}
