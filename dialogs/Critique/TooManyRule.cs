using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>Four or more separate actions or aims (S4.28). What is done in one go under one verb is one; services, appointments and targets count each.</summary>
internal static class TooManyRule
{
    private const int Many = 4;

    public static Hit? Find(Statement s)
    {
        var count = 0;
        var (first, next) = (-1, -1);
        var isService = false;
        var wasTogether = false;
        foreach (var part in s.Parts)
        {
            if (part.Kind != PartKind.Goal)
            {
                continue;
            }

            var counts = Counts(s, part, ref isService);
            var isTogether = In(s, part, Signal.Together) is not null;
            if (counts && !(isTogether && wasTogether))
            {
                count++;
                (first, next) = (first < 0 ? part.First : first, part.Next);
            }

            wasTogether |= isTogether;
        }

        return count >= Many ? new Hit(Signal.Service, first, next) : null;
    }

    private static bool Counts(Statement s, Part part, ref bool isService)
    {
        var hasVerb = In(s, part, Signal.Visible) is { } visible && StartsPart(s, part, visible.First)
            || In(s, part, Signal.Vague) is { } vague && StartsPart(s, part, vague.First)
            || In(s, part, Signal.Input) is { } input && StartsPart(s, part, input.First)
            || In(s, part, Signal.Milestone) is { } milestone && StartsPart(s, part, milestone.First);
        var hasService = In(s, part, Signal.Service) is not null;
        var hasTarget = !s.Deadlines.Any(hit => part.Contains(hit.First)) && HasTarget(s, part);
        isService = hasService || (isService && !hasVerb);
        return hasVerb || hasService || hasTarget || (isService && !IsTime(s, part));
    }

    private static bool HasTarget(Statement s, Part part)
    {
        for (var i = part.First; i < part.Next; i++)
        {
            if (s.Is(i, WordClass.Number) && !s.Covers(Signal.NotNumber, i) && RateReader.At(s, i) is null && i > part.First)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsPart(Statement s, Part part, int at)
    {
        for (var i = part.First; i < at; i++)
        {
            if (s.IsWord(at - 1, "to"))
            {
                return true;
            }

            if (s.StartsClause(i + 1) || s.StartsClause(i) || s.Is(i, WordClass.Link))
            {
                continue;
            }

            return false;
        }

        return true;
    }

    private static bool IsTime(Statement s, Part part) => s.Covers(Signal.Deadline, part.First) || s.Covers(Signal.NotDeadline, part.First);

    private static Hit? In(Statement s, Part part, Signal signal) => s.All(signal).FirstOrDefault(hit => part.Contains(hit.First));
}
