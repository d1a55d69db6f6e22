using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Replicas;

/// <summary>Several processes of the built program on one database, started at the same time.</summary>
internal sealed class Replicas : IDisposable
{
    private readonly SmartBotProcess[] _processes;

    private Replicas(SmartBotProcess[] processes) => _processes = processes;

    public SmartBotProcess this[int replica] => _processes[replica];

    public static async Task<Replicas> StartAsync(int count, string[] storage)
    {
        string[] arguments =
        [
            .. storage, "--DirectLine:Secret", DirectLineClient.Secret, "--DirectLine:Burst", "1000", "--DirectLine:MessagesPerSecond", "1000",
        ];
        return new Replicas(await Task.WhenAll(
            Enumerable.Range(0, count).Select(_ => SmartBotProcess.StartAsync(new Uri("http://127.0.0.1:0"), arguments))));
    }

    public void Dispose() => Array.ForEach(_processes, process => process.Dispose());
}
