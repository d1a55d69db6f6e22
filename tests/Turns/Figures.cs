using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace SmartBot.Tests.Turns;

/// <summary>Listens to the metrics of one host; without one to those of the whole process.</summary>
internal sealed class Figures : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, double> _sums = new();

    public Figures(IServiceProvider? host = null)
    {
        var scope = host?.GetRequiredService<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (scope is null || ReferenceEquals(instrument.Meter.Scope, scope))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>The names and tags of what was measured.</summary>
    public ConcurrentDictionary<string, bool> Tags { get; } = new();

    /// <summary>The sum of all that an instrument has measured.</summary>
    public double this[string instrument] => _sums.GetValueOrDefault(instrument);

    /// <summary>Asks the instruments that only tell when asked.</summary>
    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        _sums.AddOrUpdate(instrument.Name, value, (_, sum) => instrument.IsObservable ? value : sum + value);
        foreach (var (name, tag) in tags)
        {
            Tags[$"{instrument.Name} {name}={tag}"] = true;
        }
    }
}
