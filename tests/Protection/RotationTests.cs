using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartBot.Data;
using SmartBot.DirectLine;
using SmartBot.Protection;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Protection;

/// <summary>A new master key comes while people talk, and the old one is put away.</summary>
public sealed class RotationTests : IDisposable
{
    private const int People = 4;
    private const int Messages = 15;
    private const int Keys = 3;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task On_SQLite_turns_go_on_while_all_keys_are_wrapped_anew_and_nothing_needs_the_old_ones_after() => RotateAsync([]);

    [Fact]
    public async Task On_PostgreSQL_turns_go_on_while_all_keys_are_wrapped_anew_and_nothing_needs_the_old_ones_after()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await RotateAsync(database.Settings);
    }

    [Fact]
    public async Task A_running_host_finds_a_new_key_by_itself()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = EchoHost.Start(new EchoBot(), clock, ("Protection:KeyFolder", _folder.Path));
        await (await DirectLineClient.ForAsync(host, "ann")).StartAsync();
        KeysCommand.Run(["add", "--Protection:KeyFolder", _folder.Path]);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await VersionsAsync(host)) is not [2])
        {
            patience.Token.ThrowIfCancellationRequested();
            clock.Advance(TimeSpan.FromSeconds(60));
        }

        Assert.Equal(2, KeyRingDecryptor.VersionOf(await host.Service<Database>().ReadAsync(
            work => work.Context.DataProtectionKeys.Select(key => key.Xml!).SingleAsync(), default)));
    }

    [Fact]
    public async Task The_keys_of_tokens_stand_in_no_database_in_clear()
    {
        await using var host = EchoHost.Start();
        host.Service<DirectLineTokens>().Issue("c", "ann");

        var ring = await host.Service<Database>().ReadAsync(work => work.Context.DataProtectionKeys.Select(key => key.Xml!).ToListAsync(), default);

        Assert.NotEmpty(ring);
        Assert.All(ring, xml => Assert.DoesNotContain("<value>", xml, StringComparison.Ordinal));
        Assert.All(ring, xml => Assert.Contains("<sealed master=\"1\"", xml, StringComparison.Ordinal));
    }

    private async Task RotateAsync((string, string)[] storage)
    {
        await using var host = EchoHost.Start([.. storage, ("Protection:KeyFolder", _folder.Path)]);
        var clients = await Task.WhenAll(Enumerable.Range(0, People).Select(n => DirectLineClient.ForAsync(host, $"ann{n}")));
        var talking = Task.WhenAll(clients.Select(TalkAsync));
        for (var version = 2; version <= Keys; version++)
        {
            KeysCommand.Run(["add", "--Protection:KeyFolder", _folder.Path]);
            await RewrapAsync(host);
        }

        await talking;
        await RewrapAsync(host);
        Assert.Equal([Keys], await VersionsAsync(host));
        for (var old = 1; old < Keys; old++)
        {
            File.Delete(Path.Combine(_folder.Path, $"master-{old}.key"));
        }

        await host.RestartAsync();
        foreach (var client in clients.Select(client => client.At(host)))
        {
            var texts = (await client.PollAsync()).Texts.ToList();
            Assert.All(Enumerable.Range(0, Messages), n => Assert.Single(texts, EchoBot.ReplyTo($"walk {n} km")));
        }
    }

    private static async Task TalkAsync(DirectLineClient client)
    {
        using var stream = await client.OpenAsync();
        for (var n = 0; n < Messages; n++)
        {
            await client.SayAsync($"walk {n} km");
            await stream.ReceiveUntilAsync(EchoBot.ReplyTo($"walk {n} km"));
        }
    }

    // A turn that made a key at the same moment may have been first.
    private static async Task RewrapAsync(TestHost host)
    {
        for (var isDone = false; !isDone;)
        {
            try
            {
                await host.Service<Rewrapping>().RunAsync(default);
                isDone = true;
            }
            catch (StorageConflictException)
            {
                isDone = false;
            }
        }
    }

    private static Task<List<int>> VersionsAsync(TestHost host) => host.Service<Database>().ReadAsync(
        work => work.Context.DataKeys.Select(key => key.MasterVersion).Distinct().ToListAsync(), default);
}
