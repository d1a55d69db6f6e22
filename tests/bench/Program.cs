using System.Reflection;
using BenchmarkDotNet.Running;
using SmartBot.Bench;

if (args is ["page", .. var rest])
{
    await PageOpening.MeasureAsync(rest is [var runs] ? int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture) : 7, Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
}
