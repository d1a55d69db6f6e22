using System.Collections.Concurrent;
using System.Diagnostics;
using SmartBot.Turns;

namespace SmartBot.Tests.Turns;

/// <summary>Keeps all that the product's traces hold: names, tags, baggage and events.</summary>
internal sealed class Traces : IDisposable
{
    private readonly ActivityListener _listener;

    public Traces()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = trace => Ended.Enqueue(
                $"{trace.DisplayName} {trace.StatusDescription} {string.Join(' ', trace.TagObjects)} {string.Join(' ', trace.Baggage)} "
                + string.Join(' ', trace.Events.Select(one => $"{one.Name} {string.Join(' ', one.Tags)}"))),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public ConcurrentQueue<string> Ended { get; } = new();

    public void Dispose() => _listener.Dispose();
}
