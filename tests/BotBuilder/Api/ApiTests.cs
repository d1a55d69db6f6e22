using System.Reflection;

namespace SmartBot.Tests.BotBuilder.Api;

/// <summary>Holds our Bot Framework layer to botbuilder/API.txt, and that to the listings of the real SDK.</summary>
public sealed class ApiTests
{
    private const string Update = "UPDATE_API";

    private static readonly string[] Parts = ["Schema", "Builder", "Dialogs", "AspNetCore", "Testing"];

    // The same calls on the real SDK, whose parameter is optional and of a type of Newtonsoft's.
    private static readonly Dictionary<string, string> StandsFor = new()
    {
        ["Microsoft.Bot.Builder.MemoryStorage..ctor() [public ctor]"] =
            "Microsoft.Bot.Builder.MemoryStorage..ctor(System.Collections.Generic.Dictionary<string, Newtonsoft.Json.Linq.JObject> dictionary = null) [public ctor]",
    };

    [Fact]
    public void Our_public_surface_is_the_one_in_API_txt()
    {
        var actual = ApiListing.Of(Parts.Select(part => Assembly.Load($"SmartBot.BotBuilder.{part}")));
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(ApiFile, string.Join('\n', actual) + "\n");
        }

        var expected = File.ReadAllLines(ApiFile);
        var differences = actual.Except(expected).Select(line => $"+ {line}").Concat(expected.Except(actual).Select(line => $"- {line}"));
        AssertNone(differences, $"botbuilder/API.txt is not the public surface of our assemblies. If the change is meant, run this test with {Update}=1.");
        Assert.Equal(actual, expected);
    }

    [SkippableFact]
    public void Our_public_surface_is_part_of_the_real_SDKs()
    {
        var folder = Path.Combine(Root, "..", "shared", "botbuilder-api");
        Skip.IfNot(Directory.Exists(folder), "The listings of the real SDK are not at hand: ../shared/botbuilder-api is absent.");

        var real = Directory.GetFiles(folder, "Microsoft.Bot.*.txt").SelectMany(File.ReadLines).ToHashSet();
        var alien = File.ReadLines(ApiFile).Where(line => !real.Contains(StandsFor.GetValueOrDefault(line, line)));

        Assert.True(real.Count > 3000, $"Only {real.Count} lines were found.");
        AssertNone(alien, "These stand in botbuilder/API.txt and not in the real SDK.");
    }

    private static string ApiFile => Path.Combine(Root, "botbuilder", "API.txt");

    private static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (folder is not null && !File.Exists(Path.Combine(folder, "SmartBot.sln")))
            {
                folder = Path.GetDirectoryName(folder);
            }

            return folder ?? throw new DirectoryNotFoundException("There is no SmartBot.sln above the tests.");
        }
    }

    private static void AssertNone(IEnumerable<string> lines, string message)
    {
        var all = lines.ToArray();
        Assert.True(all.Length == 0, $"{message}\n{string.Join('\n', all)}");
    }
}
