using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Faults;

/// <summary>The built program as a process over one SQLite file, to be ended in every way, and a person who talks to it.</summary>
internal sealed class FaultedHost : IDisposable
{
    private readonly string[] _arguments;
    private SmartBotProcess? _process;
    private Uri _address = new("http://127.0.0.1:0");

    public FaultedHost(string databaseFile)
    {
        DatabaseFile = databaseFile;
        _arguments =
        [
            "--Storage:ConnectionString", $"Data Source={databaseFile}",
            "--DirectLine:Secret", DirectLineClient.Secret, "--DirectLine:Burst", "1000", "--DirectLine:MessagesPerSecond", "1000",
        ];
    }

    public string DatabaseFile { get; }

    public SmartBotProcess Process => _process ?? throw new InvalidOperationException("It is not started.");

    /// <summary>How long the slowest start took, from the command to the first answer.</summary>
    public TimeSpan SlowestStart { get; private set; }

    public async Task StartAsync()
    {
        var began = Stopwatch.GetTimestamp();
        _process = await SmartBotProcess.StartAsync(_address, _arguments);
        _address = _process.Http.BaseAddress!;
        using var alive = await _process.Http.GetAsync("/health/live");
        alive.EnsureSuccessStatusCode();
        var took = Stopwatch.GetElapsedTime(began);
        SlowestStart = took > SlowestStart ? took : SlowestStart;
    }

    public async Task KillAsync()
    {
        await Process.KillAsync();
        Process.Dispose();
    }

    /// <summary>A person with a conversation of their own, already opened.</summary>
    public Task<DirectLineClient> SignInAsync(string userId) => DirectLineClient.SignInAsync(Process.Http, userId);

    /// <summary>Reads the transcript until the bot has answered the last thing that the person said.</summary>
    public static async Task<List<JsonElement>> AnsweredAsync(DirectLineClient client)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            var all = await client.ReadAllAsync();
            if (all.FindLast(IsFromPerson) is { ValueKind: JsonValueKind.Object } last && RepliesTo(all, ActivitySet.IdOf(last)) > 0)
            {
                return all;
            }

            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "The last message was not answered within a minute.");
        }
    }

    public static bool IsFromPerson(JsonElement activity) => activity.GetProperty("from").GetProperty("role").ValueEquals("user");

    /// <summary>How many messages of the bot answer the activity of that id.</summary>
    public static int RepliesTo(IEnumerable<JsonElement> all, string id) => all.Count(activity =>
        activity.GetProperty("type").ValueEquals("message") && !IsFromPerson(activity)
        && activity.TryGetProperty("replyToId", out var earlier) && earlier.ValueEquals(id));

    /// <summary>Says something under a name of the client's own; false where nobody took it.</summary>
    public static async Task<bool> TrySayAsync(DirectLineClient client, string text, int number)
    {
        try
        {
            using var answer = await client.PostAsync(new
            {
                type = "message",
                text,
                channelData = new { clientActivityID = string.Create(CultureInfo.InvariantCulture, $"client-{number}") },
            });
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception gone) when (gone is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => _process?.Dispose();
}
