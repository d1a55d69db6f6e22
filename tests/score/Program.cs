namespace SmartBot.Score;

/// <summary>Scores recognition, the critique or the safety screen on a file of cases and says how fast it is.</summary>
internal static class Program
{
    private const int Misused = 2;
    private const string Weights = "dialogs/Safety/classifier.en.json";

    private static async Task<int> Main(string[] args)
    {
        if (args is ["train", var version])
        {
            return Train(version);
        }

        if (args is not ["dates" or "critique" or "safety", var file, .. var options] || options is not ([] or ["--results", _]))
        {
            await Console.Error.WriteLineAsync("dotnet run --project tests/score -c Release -- dates|critique|safety FILE.jsonl [--results OUT.jsonl]");
            await Console.Error.WriteLineAsync("dotnet run --project tests/score -c Release -- train VERSION");
            return Misused;
        }

        var results = options is [_, var path] ? path : null;
        if (args[0] == "dates")
        {
            ScoreDates(file, results);
            return 0;
        }

        try
        {
            if (args[0] == "safety")
            {
                SafetyScore.Print(SafetyCase.Read(file), results, Console.Out);
            }
            else
            {
                GoalScore.Print(GoalCase.Read(file), results, Console.Out);
            }

            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return Misused;
        }
    }

    private static int Train(string version)
    {
        try
        {
            var training = SafetyTraining.Of("tests");
            training.Print(Console.Out);
            training.Weights(version, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date)).Save(Weights);
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine(error.Message);
            return Misused;
        }
    }

    private static void ScoreDates(string file, string? results)
    {
        // First of all, while nothing has been compiled yet.
        var first = Speed.FirstCall();
        var cases = DateCase.Read(file);
        if (cases is [{ Question: not null }, ..])
        {
            AnswerScore.Print(cases, results, Console.Out);
        }
        else
        {
            SpecScore.Print(cases, results, Console.Out);
        }

        Speed.Print(cases, first, Console.Out);
    }
}
