using System.Globalization;

namespace SmartBot.Score;

/// <summary>A part of a whole, with the interval that it is sure within (Wilson, 95 %).</summary>
internal sealed record Share(int Part, int Whole)
{
    private const double Deviations = 1.959964;

    public double Value => Whole == 0 ? 0 : (double)Part / Whole;

    public double Low => Bound(-1);

    public double High => Bound(1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part,6}{Whole,5} {Value,6:0.000}  {Low:0.000} to {High:0.000}");

    private double Bound(int side)
    {
        if (Whole == 0)
        {
            return side < 0 ? 0 : 1;
        }

        var square = Deviations * Deviations;
        var middle = Value + (square / (2 * Whole));
        var spread = Deviations * Math.Sqrt((Value * (1 - Value) / Whole) + (square / (4.0 * Whole * Whole)));
        return Math.Clamp((middle + (side * spread)) / (1 + (square / Whole)), 0, 1);
    }
}
