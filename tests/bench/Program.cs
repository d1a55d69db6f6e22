using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using SmartBot.Bench;
using SmartBot.Bench.FollowUps;
using SmartBot.Bench.Turns;

switch (args)
{
    case ["page", .. var rest]:
        await PageOpening.MeasureAsync(rest is [var runs] ? int.Parse(runs, CultureInfo.InvariantCulture) : 7, Console.Out);
        break;
    case ["turns", .. var rest]:
        await TurnLoad.RunAsync(rest);
        break;
    case ["followups", .. var rest]:
        await FollowUpLoad.RunAsync(rest);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
        break;
}
