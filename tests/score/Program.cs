namespace SmartBot.Score;

/// <summary>Scores recognition, the critique or the safety screen on a file of cases and says how fast it is.</summary>
internal static class Program
{
    private const int Misused = 2;
    private const string Weights = "dialogs/Safety/classifier.en.json";

    private static async Task<int> Main(string[] args)
    {
        if (args is not (["train", _] or ["dates" or "critique" or "safety", _] or ["dates" or "critique" or "safety", _, "--results", _]))
        {
            await Console.Error.WriteLineAsync("dotnet run --project tests/score -c Release -- dates|critique|safety FILE.jsonl [--results OUT.jsonl]");
            await Console.Error.WriteLineAsync("dotnet run --project tests/score -c Release -- train VERSION");
            return Misused;
        }

        var results = args is [_, _, _, var path] ? path : null;
        if (args[0] == "dates")
        {
            ScoreDates(args[1], results);
            return 0;
        }

        try
        {
            if (args[0] == "train")
            {
                Train(args[1]);
            }
            else if (args[0] == "safety")
            {
                SafetyScore.Print(SafetyCase.Read(args[1]), results, Console.Out);
            }
            else
            {
                GoalScore.Print(GoalCase.Read(args[1]), results, Console.Out);
            }

            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return Misused;
        }
    }

    private static void Train(string version)
    {
        var training = SafetyTraining.Of("tests");
        training.Print(Console.Out);
        training.Weights(version, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date)).Save(Weights);
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
