namespace SmartBot.Score;

/// <summary>Scores recognition on a file of cases and says how fast it is.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args is not ["dates", var file, .. var options] || options is not ([] or ["--results", _]))
        {
            await Console.Error.WriteLineAsync("dotnet run --project tests/score -c Release -- dates FILE.jsonl [--results OUT.jsonl]");
            return 2;
        }

        // First of all, while nothing has been compiled yet.
        var first = Speed.FirstCall();
        var cases = DateCase.Read(file);
        var results = options is [_, var path] ? path : null;
        if (cases is [{ Question: not null }, ..])
        {
            AnswerScore.Print(cases, results, Console.Out);
        }
        else
        {
            SpecScore.Print(cases, results, Console.Out);
        }

        Speed.Print(cases, first, Console.Out);
        return 0;
    }
}
