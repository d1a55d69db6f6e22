using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;

namespace SmartBot.Tests.Simulation;

/// <summary>A person who talks as their persona does; the same seed says the same things.</summary>
internal sealed class SimulatedPerson(Persona persona, int seed)
{
    private static readonly string[] Short =
        ["walk", "me", "at home", "evenings", "feel well", "too tired", "ask mum", "read to her", "dunno", "less rows", "go to bed by ten", "my knee", "be better"];

    // Few words, and each says something.
    private static readonly string[] Plain = ["me", "at home", "evenings", "my knee", "ask mum", "late shifts", "my boys", "i miss her"];
    private static readonly string[] Deeds = ["walk to work", "read to her", "walk every day", "in bed by ten", "tv off at tea"];

    private static readonly string[] Long =
    [
        "well it is a long story but what i really want is to sit down with my son after school and read with him because we both like it",
        "you know with the shifts and the baby it is never easy, still i could go for a walk with my sister on the canal when she is free",
        "i think it would be at the kitchen table, or no, better in his room where it is quiet and the telly is not on all the time",
        "my mum always said that a good breakfast matters and i want us to have that together without anybody rushing out of the door",
    ];

    private static readonly string[] Elsewhere = ["what is the weather like?", "lol", "who won the match last night", "asdf jkl", "do you like cats", "hm", "🙂", "can you order pizza"];

    private static readonly string[] Commands =
        ["help", "back", "skip", "my goals", "show my goal", "ideas", "example", "hello", "are you a robot", "talk to my coach", "go on", "change my goal", "priorities", "invite others"];

    private static readonly string[] Cries = ["i can't do this any more", "everything is too much", "i feel so alone with it all", "nothing ever gets better"];

    private const string Everything =
        "I want to read with my son Leo at home after tea, 3 times a week for 15 minutes, because he loves it. Now it is once a week. "
        + "Late shifts could get in the way, then I do it on Saturday. I am 8 out of 10 sure. I start tomorrow and want it done by the end of April.";

    private readonly Random _chance = new(seed);
    private int _changes = 2;
    private int _turns;

    /// <summary>What the person says next.</summary>
    /// <param name="heard">The bot's last message.</param>
    /// <param name="asked">The question of the script that is asked; null where the bot asks something else.</param>
    public string Say(Activity heard, Question? asked)
    {
        _turns++;
        return persona switch
        {
            _ when IsAskedHowTheyAre(heard) => Pick(heard),
            Persona.Interrupting when _turns < 40 && Often(0.4) => Any(Commands),
            Persona.OffTopic when Often(0.4) => Any(Elsewhere),
            Persona.ChangingMind when _turns < 40 && Often(0.25) => "back",
            Persona.ChangingMind when asked is null && heard.Text.Contains("whole goal", StringComparison.Ordinal) && _changes-- > 0 => "change something",
            Persona.PastingAll when Often(0.3) => Everything,
            Persona.Distressed when _turns > 4 && Often(0.3) => Often(0.4) ? "stop" : Often(0.3) ? "help now" : Any(Cries),
            _ => asked is null ? Pick(heard) : Answer(asked),
        };
    }

    private string Answer(Question asked)
    {
        // How sure people are is mostly 7 or 8; a tap at random would say 4 as often.
        if (asked.Choices.Count > 0 && asked.Kind != AnswerKind.Scale && Often(persona == Persona.Terse ? 0.7 : 0.2))
        {
            return Any([.. asked.Choices]);
        }

        if (persona == Persona.Terse)
        {
            return asked.Kind switch
            {
                AnswerKind.Words => Any(asked.Id is KnownQuestions.What or KnownQuestions.Outcome ? Deeds : Plain),
                AnswerKind.Date => asked.Id == KnownQuestions.Start ? "tomorrow" : Any(["in 6 weeks", "end of april", "1 month"]),
                AnswerKind.Scale => Any(["7", "8", "7", "8", "6"]),
                _ => Any(["3 times a week", "once a week", "every day", "twice"]),
            };
        }

        return asked.Kind switch
        {
            AnswerKind.Measure => Any(["3 times a week", "once a week", "every day", "10 minutes a day", "more often", "20 mins", "twice"]),
            AnswerKind.Frequency => Any(["3 times a week", "every Friday", "now and then"]),
            AnswerKind.Scale => Any(["7", "8/10", "about a 6", "9", "maybe", "4"]),
            AnswerKind.Date => Any(["in 6 weeks", "end of april", "tomorrow", "soon", "03/04", "next monday", "1 month"]),
            AnswerKind.Duration => Any(["15 minutes", "a bit"]),
            AnswerKind.Consent => Any(["yes", "no", "i guess so"]),
            _ => Any(persona == Persona.Chatty ? Long : Short),
        };
    }

    // With care the bot offers things to tap, none of which belongs to a goal.
    private static bool IsAskedHowTheyAre(Activity heard) =>
        heard.SuggestedActions?.Actions.Any(action => action.Title is "I'm safe right now" or "Stop for today") == true;

    // Taps something, and the first of them more often than the others.
    private string Pick(Activity heard)
    {
        var titles = heard.SuggestedActions?.Actions.Select(action => action.Title).ToArray() ?? [];
        return titles.Length == 0 ? "save" : Often(0.7) ? titles[0] : Any(titles);
    }

    private bool Often(double share) => _chance.NextDouble() < share;

    private string Any(string[] many) => many[_chance.Next(many.Length)];
}
