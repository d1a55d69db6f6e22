using System.Text.Json;
using SmartBot.Chat;
using SmartBot.Dialogs.Conversation;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Chat;

/// <summary>The page speaks as the browser asks, in words that stand in every language's file.</summary>
public sealed class PageLanguageTests
{
    [Theory]
    [InlineData("es-MX,es;q=0.9,en;q=0.8", "es-MX", "Ayuda ya")]
    [InlineData("es", "es", "Ayuda ya")]
    [InlineData("es-AR", "es", "Ayuda ya")]
    [InlineData("ca, es;q=0.7, en;q=0.3", "es", "Ayuda ya")]
    [InlineData("en-US,en;q=0.9,es;q=0.8", "en-US", "Help now")]
    [InlineData("es;q=0, en", "en", "Help now")]
    [InlineData("fr-FR,fr;q=0.9", "en", "Help now")]
    [InlineData("\"><script>", "en", "Help now")]
    [InlineData("", "en", "Help now")]
    public async Task Page_is_in_the_language_that_the_browser_asks_for(string accepted, string language, string helpNow)
    {
        await using var host = TestHost.Start();
        var html = await PageAsync(host, accepted);
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains($">{helpNow}</button>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_have_the_same_keys_in_every_language() =>
        Assert.All(Languages.Codes, code => Assert.Equal(KeysOf(PageWords.Load("en")), KeysOf(PageWords.Load(code))));

    [Fact]
    public void Buttons_of_the_header_say_commands_of_their_language() => Assert.All(Languages.Codes, code =>
    {
        var (said, commands) = (PageWords.Load(code).Commands, CommandWords.Load(code));
        Assert.Equal(
            [Command.MyGoals, Command.HelpNow, Command.Help, Command.Back, Command.Skip, Command.Stop, Command.StartOver, Command.Coach, Command.Language],
            new[] { said.MyGoals, said.HelpNow }.Concat(said.More.Select(more => more.Say)).Select(words => commands.Read(words)!.Value));
    });

    [Theory]
    [InlineData("es-ES", "Hola, soy SmartBot.")]
    [InlineData("en-GB", "Hello, I'm SmartBot.")]
    [InlineData("fr", "Hello, I'm SmartBot.")]
    public async Task Greeting_is_in_the_language_of_the_page(string accepted, string greeting)
    {
        await using var host = TestHost.Start();
        host.Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);
        using var talk = await RawGoalTalk.OnStreamAsync(await DirectLineClient.ForAsync(host, "dl_sam"));
        Assert.StartsWith(greeting, (await talk.GreetingAsync()).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(TestHost host, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var response = await host.Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private static IEnumerable<string> KeysOf(PageWords words) => words.Page.Keys.Concat(KeysOf(words.Script, "script")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> KeysOf(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(entry => KeysOf(entry.Value, $"{path}/{entry.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((entry, at) => KeysOf(entry, $"{path}/{at}")),
        _ => [path],
    };
}
