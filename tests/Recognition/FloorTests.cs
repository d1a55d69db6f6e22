using SmartBot.Score;

namespace SmartBot.Tests.Recognition;

/// <summary>Holds recognition to the level it has reached, with the scorer of <c>tests/score</c>.</summary>
public sealed class FloorTests
{
    [Fact]
    public void Real_answers_are_taken_asked_about_or_refused_as_they_should()
    {
        var scored = AnswerScore.Score(DateCase.Read(Path.Combine(AppContext.BaseDirectory, "Recognition", "data", "answers.jsonl")));
        Assert.Equal(60, scored.Count);
        Assert.Empty(scored.Where(one => one.IsWrong).Select(one => one.Case.Text));
        Assert.Empty(scored.Where(one => !one.IsStrict).Select(one => one.Case.Text));
    }

    [SkippableTheory]
    [InlineData("model", "boolean", 10)]
    [InlineData("model", "date", 86)]
    [InlineData("model", "daterange", 122)]
    [InlineData("model", "datetime", 31)]
    [InlineData("model", "duration", 10)]
    [InlineData("model", "none", 22)]
    [InlineData("model", "number", 22)]
    [InlineData("model", "set", 21)]
    [InlineData("parser", "date", 61)]
    [InlineData("parser", "daterange", 55)]
    [InlineData("parser", "datetime", 13)]
    [InlineData("parser", "duration", 23)]
    [InlineData("parser", "set", 14)]
    public void Public_cases_stay_right(string level, string kind, int strict)
    {
        var file = SharedFile("data/dates/spec-dev.jsonl");
        Skip.If(file is null, "The public cases are not at hand.");
        var scored = SpecScore.Score([.. DateCase.Read(file).Where(one => one.Level == level && one.Kind == kind)]);
        Assert.InRange(scored.Count(one => one.Hits[^1]), strict, scored.Count);
    }

    private static string? SharedFile(string path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "SmartBot.sln")))
        {
            root = root.Parent;
        }

        var file = root?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", path) : "";
        return File.Exists(file) ? file : null;
    }
}
