using System.Reflection;
using BenchmarkDotNet.Running;
using SmartBot.Bench.Turns;

if (args is ["turns", .. var rest])
{
    await TurnLoad.RunAsync(rest);
    return;
}

BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
