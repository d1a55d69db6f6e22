using System.Text;
using System.Threading.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using SmartBot.Data;

namespace SmartBot.DirectLine;

/// <summary>
/// Runs the turns: one at a time and in order within a conversation, several conversations side by side. What waits
/// stands in the log; a lane only knows that there is something. On a graceful stop the lanes run dry, and what a
/// killed process left is taken up at the next start.
/// </summary>
internal sealed partial class TurnLanes(
    WaitingTurns waiting, DirectLineAdapter adapter, IBot bot, IOptions<DirectLineOptions> options, ILogger<TurnLanes> logger)
    : BackgroundService
{
    private readonly Channel<string> _ready = Channel.CreateUnbounded<string>();
    private readonly Lock _lock = new();

    /// <summary>The conversations at work or in line, and whether each has to be looked at once more.</summary>
    private readonly Dictionary<string, bool> _lanes = [];
    private readonly CancellationTokenSource _abort = new();

    /// <summary>Says that something waits in a conversation.</summary>
    public void Wake(string conversationId)
    {
        lock (_lock)
        {
            if (_lanes.TryAdd(conversationId, false))
            {
                _ready.Writer.TryWrite(conversationId);
            }
            else
            {
                _lanes[conversationId] = true;
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // The host's patience ends a turn that hangs; it is run again at the next start.
        await using var patience = cancellationToken.Register(_abort.Cancel);
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _abort.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var stop = stoppingToken.Register(() => _ready.Writer.TryComplete());
        foreach (var conversationId in await waiting.ConversationsAsync(stoppingToken))
        {
            Wake(conversationId);
        }

        await Task.WhenAll(Enumerable.Range(0, options.Value.ParallelTurns).Select(_ => WorkAsync()));
    }

    private async Task WorkAsync()
    {
        await foreach (var conversationId in _ready.Reader.ReadAllAsync())
        {
            await RunLaneAsync(conversationId);
        }
    }

    private async Task RunLaneAsync(string conversationId)
    {
        do
        {
            try
            {
                while (await waiting.NextAsync(conversationId, _abort.Token) is { } turn)
                {
                    await RunTurnAsync(turn);
                }
            }
#pragma warning disable CA1031 // One conversation's failure is no other's: its activity stays waiting, the lane goes on with others.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                LogStuck(failure.GetType().Name);
            }
        }
        while (HasMore(conversationId));
    }

    private async Task RunTurnAsync(LoggedActivity turn)
    {
        var activity = BotJson.Read<Activity>(Encoding.UTF8.GetBytes(turn.Json))
            ?? throw new InvalidOperationException("The log holds something that is no activity.");
        await adapter.RunTurnAsync(activity, bot, _abort.Token);
        await waiting.DoneAsync(turn, _abort.Token);
    }

    private bool HasMore(string conversationId)
    {
        lock (_lock)
        {
            return _lanes.Remove(conversationId, out var again) && again && _lanes.TryAdd(conversationId, false);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn could not be finished ({Failure}); it is tried again with the conversation's next message.")]
    private partial void LogStuck(string failure);
}
