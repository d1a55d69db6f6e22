using System.Text.Json;
using SmartBot.Tests.Support;
using Xunit.Abstractions;

namespace SmartBot.Tests.Simulation;

/// <summary>A thousand conversations with simulated people of seven kinds: each ends in a saved goal, a saved draft or a kind stop, and nothing told is lost.</summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int Talks = 1000;
    private const int Lives = 210;
    private const int Seed = 20270310;
    private const int MostTurnsOfTheTerse = 14;

    private static readonly Persona[] Personas = Enum.GetValues<Persona>();
    private static readonly string[] Programmes = [.. Talk.Programmes.All.Where(programme => programme.Language == "en").Select(programme => programme.Id)];

    [Fact]
    public async Task Each_of_a_thousand_conversations_comes_to_an_end_and_loses_nothing()
    {
        var talks = new List<(Persona Persona, SimulatedTalk Talk)>();
        for (var i = 0; i < Talks; i++)
        {
            var persona = Personas[i % Personas.Length];
            var talk = await SimulatedTalk.RunAsync(persona, Seed + i, Programmes[i / Personas.Length % Programmes.Length]);
            Assert.True(talk.End is not null, $"{persona} {Seed + i} never came to an end:\n{talk.Log}");
            talks.Add((persona, talk));
        }

        foreach (var kind in talks.GroupBy(talk => talk.Persona))
        {
            output.WriteLine($"figure: {kind.Key}: {kind.Count(talk => talk.Talk.End == "saved")} saved, {kind.Count(talk => talk.Talk.End == "stopped")} stopped, "
                + $"whole goal after {(Median(kind.Select(talk => talk.Talk)) is < int.MaxValue and var turns ? $"{turns}" : "more than all")} turns (median)");
        }
    }

    [Fact]
    public async Task Three_months_of_check_ins_come_to_an_end_and_lose_nothing()
    {
        var (lives, asked) = (0, 0);
        for (var i = 0; i < Lives; i++)
        {
            var talk = await SimulatedTalk.RunAsync(Personas[i % Personas.Length], Seed + i, Programmes[i / Personas.Length % Programmes.Length]);
            if (talk.End == "saved")
            {
                asked += (await talk.LiveAsync()).Asked;
                lives++;
            }
        }

        output.WriteLine($"figure: {lives} simulated people were asked {asked} times in three months.");
        Assert.True(asked > lives);
    }

    [Fact]
    public async Task Terse_people_have_a_whole_goal_within_fourteen_turns()
    {
        var talks = new List<SimulatedTalk>();
        for (var i = 0; i < 200; i++)
        {
            talks.Add(await SimulatedTalk.RunAsync(Persona.Terse, Seed + i, "smart"));
        }

        Assert.InRange(Median(talks), 1, MostTurnsOfTheTerse);
    }

    [Fact]
    public async Task Same_words_give_the_same_goal_byte_for_byte()
    {
        foreach (var persona in Personas)
        {
            var (first, second) = (await SimulatedTalk.RunAsync(persona, Seed, "smart"), await SimulatedTalk.RunAsync(persona, Seed, "smart"));
            Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(first.Goal), JsonSerializer.SerializeToUtf8Bytes(second.Goal));
            Assert.Equal(first.Log, second.Log);
        }
    }

    private static int Median(IEnumerable<SimulatedTalk> talks)
    {
        var turns = talks.Select(talk => talk.TurnsToWhole ?? int.MaxValue).Order().ToList();
        return turns[turns.Count / 2];
    }
}
