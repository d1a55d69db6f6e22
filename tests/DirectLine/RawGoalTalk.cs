using System.Net.Http.Json;
using System.Text.Json;

namespace SmartBot.Tests.DirectLine;

/// <summary>Talks through the raw client. It hears by polling; <see cref="OnStreamAsync"/> hears over a stream.</summary>
internal sealed class RawGoalTalk : IGoalTalk, IDisposable
{
    private readonly List<JsonElement> _heard = [];
    private DirectLineClient _client;
    private DirectLineSocket? _stream;
    private string _watermark = "";

    private RawGoalTalk(DirectLineClient client, DirectLineSocket? stream)
    {
        _client = client;
        _stream = stream;
    }

    /// <summary>The ids of everything that was heard, in order.</summary>
    public IEnumerable<string> Ids => _heard.Select(ActivitySet.IdOf);

    public static async Task<RawGoalTalk> PollingAsync(DirectLineClient client)
    {
        await client.StartAsync();
        return new RawGoalTalk(client, null);
    }

    public static async Task<RawGoalTalk> OnStreamAsync(DirectLineClient client) => new(client, await client.OpenAsync());

    /// <summary>Goes on with a client of the restarted server, from what was heard so far.</summary>
    public async Task ReconnectAsync(DirectLineClient client)
    {
        _client = client;
        if (_stream is not null)
        {
            _stream.Dispose();
            _stream = await client.OpenAsync(_watermark);
        }
    }

    public Task<JsonElement> GreetingAsync() => MessageAsync(_ => true);

    public async Task<JsonElement> SayAsync(object message)
    {
        var activity = JsonSerializer.SerializeToNode(message)!.AsObject();
        activity["type"] = "message";
        activity["localTimezone"] = "Europe/London";
        using var answer = await _client.PostAsync(activity);
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        return await MessageAsync(heard => heard.TryGetProperty("replyToId", out var earlier) && earlier.GetString() == id);
    }

    public void Dispose() => _stream?.Dispose();

    private async Task<JsonElement> MessageAsync(Predicate<JsonElement> isIt)
    {
        while (true)
        {
            var found = _heard.Find(heard => heard.GetProperty("type").ValueEquals("message")
                && heard.GetProperty("from").GetProperty("role").ValueEquals("bot") && isIt(heard));
            if (found.ValueKind != JsonValueKind.Undefined)
            {
                return found;
            }

            var next = _stream is null ? await _client.PollAsync(_watermark) : await _stream.ReceiveAsync();
            _heard.AddRange(next!.Activities);
            _watermark = next.Watermark;
        }
    }
}
