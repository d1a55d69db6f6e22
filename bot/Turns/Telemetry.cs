using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartBot.Turns;

/// <summary>
/// Figures and traces of turns and sendings, named <c>smartbot.*</c>. They hold kinds and counts, never who or what: no
/// words, names, ids or tokens.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "SmartBot";

    private const string Channel = "channel";

    // A channel's name comes from outside; any other than these would be a way to fill the metrics.
    private static readonly HashSet<string> Channels = new(StringComparer.Ordinal) { "directline", "msteams", "emulator", "webchat", "test" };

    private readonly ActivitySource _traces = new(Name);
    private readonly Meter _meter;
    private readonly Histogram<double> _turns;
    private readonly Histogram<double> _sendings;
    private readonly Counter<long> _conflicts;
    private readonly Counter<long> _repeats;
    private readonly Counter<long> _deadLetters;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _ambiguous;
    private readonly Counter<long> _followUpsSent;
    private readonly Counter<long> _followUpsHeld;
    private readonly Counter<long> _followUpsFailed;
    private readonly Histogram<double> _lateness;
    private long _depth;
    private double _age;

    public Telemetry(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _turns = _meter.CreateHistogram<double>("smartbot.turn.duration", "s", "From the start of a turn to its commit.");
        _sendings = _meter.CreateHistogram<double>("smartbot.outbox.send.duration", "s", "How long a channel took to answer.");
        _conflicts = _meter.CreateCounter<long>("smartbot.turn.conflicts", null, "Turns that ran again because something had changed.");
        _repeats = _meter.CreateCounter<long>("smartbot.turn.repeats", null, "Activities that had been dealt with before.");
        _deadLetters = _meter.CreateCounter<long>("smartbot.dead_letters", null, "Activities and messages that were given up.");
        _retries = _meter.CreateCounter<long>("smartbot.outbox.retries", null, "Sendings that failed and are tried again.");
        _ambiguous = _meter.CreateCounter<long>("smartbot.outbox.ambiguous", null, "Sendings whose end nobody knows.");
        _followUpsSent = _meter.CreateCounter<long>("smartbot.follow_ups.sent", null, "Check-ins that the assistant came back for.");
        _followUpsHeld = _meter.CreateCounter<long>("smartbot.follow_ups.held", null, "Check-ins that wait until a channel takes messages again.");
        _followUpsFailed = _meter.CreateCounter<long>("smartbot.follow_ups.failed", null, "Goals that are not followed up any more because of a failure.");
        _lateness = _meter.CreateHistogram<double>("smartbot.follow_ups.lateness", "s", "From the time of a check-in to the start of its turn.");
        _meter.CreateObservableGauge("smartbot.outbox.depth", () => Interlocked.Read(ref _depth), null, "Messages that wait to be sent.");
        _meter.CreateObservableGauge("smartbot.outbox.age", () => Volatile.Read(ref _age), "s", "How long the oldest of them has waited.");
    }

    /// <summary>Measures a turn until the result is disposed of.</summary>
    public IDisposable Turn(string channelId) => new Measured(_traces.StartActivity("turn"), _turns, channelId);

    /// <summary>Measures a sending until the result is disposed of.</summary>
    public IDisposable Sending(string channelId) => new Measured(_traces.StartActivity("send"), _sendings, channelId);

    public void Conflict() => _conflicts.Add(1);

    public void Repeat() => _repeats.Add(1);

    public void DeadLetter() => _deadLetters.Add(1);

    public void Retry() => _retries.Add(1);

    public void Ambiguous() => _ambiguous.Add(1);

    public void FollowUpBegins(TimeSpan late) => _lateness.Record(late.TotalSeconds);

    public void FollowUpSent() => _followUpsSent.Add(1);

    public void FollowUpHeld() => _followUpsHeld.Add(1);

    public void FollowUpFailed() => _followUpsFailed.Add(1);

    /// <summary>What waits in the outbox, as last looked at.</summary>
    public void Outbox(long depth, TimeSpan age)
    {
        Interlocked.Exchange(ref _depth, depth);
        Volatile.Write(ref _age, age.TotalSeconds);
    }

    public void Dispose()
    {
        _traces.Dispose();
        _meter.Dispose();
    }

    private sealed class Measured(System.Diagnostics.Activity? trace, Histogram<double> duration, string channelId) : IDisposable
    {
        private readonly long _began = Stopwatch.GetTimestamp();

        public void Dispose()
        {
            var channel = Channels.Contains(channelId) ? channelId : "other";
            duration.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, new KeyValuePair<string, object?>(Channel, channel));
            trace?.SetTag(Channel, channel);
            trace?.Dispose();
        }
    }
}
