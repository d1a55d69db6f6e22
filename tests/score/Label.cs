using System.Globalization;

namespace SmartBot.Score;

/// <summary>A yes or no asked of every case, and how well it was answered.</summary>
internal sealed record Label(string Name, IReadOnlyList<(bool Said, bool Right)> Cases)
{
    public double Accuracy => Share(Count(true, true) + Count(false, false), Cases.Count);

    public double Balanced => (Recall + Share(Count(false, false), Count(false, false) + Count(true, false))) / 2;

    public double Precision => Share(Count(true, true), Count(true, true) + Count(true, false));

    public double Recall => Share(Count(true, true), Count(true, true) + Count(false, true));

    public double F1 => Share(2 * Count(true, true), (2 * Count(true, true)) + Count(true, false) + Count(false, true));

    public double Matthews
    {
        get
        {
            var (hit, miss, alarm, pass) = ((double)Count(true, true), (double)Count(false, true), (double)Count(true, false), (double)Count(false, false));
            var scale = Math.Sqrt((hit + alarm) * (hit + miss) * (pass + alarm) * (pass + miss));
            return scale == 0 ? 0 : ((hit * pass) - (alarm * miss)) / scale;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-20}{Cases.Count,5}{Cases.Count(one => one.Right),5} {Accuracy,6:0.000} {Balanced,6:0.000} {Precision,6:0.000} {Recall,6:0.000} {F1,6:0.000} {Matthews,6:0.000}");

    // Where there is nothing to find and nothing was said, nothing is wrong.
    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private int Count(bool said, bool right) => Cases.Count(one => one.Said == said && one.Right == right);
}
