using System.Net.WebSockets;
using System.Text.Json;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.DirectLine;

public class KillTests
{
    private const int Kills = 3;

    [Fact]
    public async Task On_SQLite_a_client_sees_each_activity_once_though_the_server_is_killed_in_the_middle_of_the_stream()
    {
        using var folder = new TemporaryFolder();
        await AssertSeenOnceAsync(["--Storage:ConnectionString", $"Data Source={folder.Path}/smartbot.db"]);
    }

    [Fact]
    public async Task On_PostgreSQL_a_client_sees_each_activity_once_though_the_server_is_killed_in_the_middle_of_the_stream()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await AssertSeenOnceAsync(database.Arguments);
    }

    private static async Task AssertSeenOnceAsync(string[] storage)
    {
        string[] arguments =
        [
            .. storage, "--DirectLine:Secret", DirectLineClient.Secret, "--DirectLine:Burst", "1000", "--DirectLine:MessagesPerSecond", "1000",
        ];
        var server = await SmartBotProcess.StartAsync(new Uri("http://127.0.0.1:0"), arguments);
        var heard = new Heard();
        var said = new List<string>();
        List<JsonElement> all;
        try
        {
            var client = await DirectLineClient.SignInAsync(server.Http, "dl_ann");
            for (var kill = 0; kill < Kills; kill++)
            {
                // The server dies between the answer to a post and the bot's reply to it, or just after.
                using var stream = await heard.OpenAsync(client);
                var listening = heard.ListenAsync(stream);
                said.Add(await client.SayAsync($"a walk {kill}"));
                said.Add(await client.SayAsync($"a swim {kill}"));
                await server.KillAsync();
                await listening;

                var address = server.Http.BaseAddress!;
                server.Dispose();
                server = await SmartBotProcess.StartAsync(address, arguments);
                client = client.At(server.Http);
            }

            all = await heard.CatchUpAsync(client, said);
        }
        finally
        {
            server.Dispose();
        }

        Assert.Equal(all.Select(ActivitySet.IdOf), heard.Ids);
        Assert.Equal(heard.Ids.Count, heard.Ids.Distinct().Count());
        Assert.All(said, id => Assert.Contains(id, heard.Ids));
    }

    /// <summary>All that one client has seen, with the watermark that it has reached.</summary>
    private sealed class Heard
    {
        private readonly List<JsonElement> _activities = [];
        private string _watermark = "";

        public List<string> Ids => _activities.ConvertAll(ActivitySet.IdOf);

        /// <summary>Opens a stream that goes on where the last one broke off.</summary>
        public Task<DirectLineSocket> OpenAsync(DirectLineClient client) => client.OpenAsync(_watermark);

        /// <summary>Listens until the server is gone.</summary>
        public async Task ListenAsync(DirectLineSocket stream)
        {
            try
            {
                while (await stream.ReceiveAsync() is { } frame)
                {
                    Take(frame);
                }
            }
            catch (WebSocketException)
            {
                // Killed.
            }
        }

        /// <summary>Listens until each message has a reply, and gives the whole transcript.</summary>
        public async Task<List<JsonElement>> CatchUpAsync(DirectLineClient client, List<string> said)
        {
            using var stream = await OpenAsync(client);
            while (!said.TrueForAll(HasReply))
            {
                Take((await stream.ReceiveAsync())!);
            }

            // A reply is not the last of its turn: the goal's progress may follow it.
            List<JsonElement> all = [], before;
            do
            {
                before = all;
                all = await client.ReadAllAsync();
                while (_activities.Count < all.Count)
                {
                    Take((await stream.ReceiveAsync())!);
                }
            }
            while (all.Count != before.Count);

            return all;
        }

        private void Take(ActivitySet frame)
        {
            _activities.AddRange(frame.Activities);
            _watermark = frame.Watermark;
        }

        private bool HasReply(string id) => _activities.Exists(activity =>
            activity.TryGetProperty("replyToId", out var earlier) && earlier.GetString() == id);
    }
}
