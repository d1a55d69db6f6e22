using SmartBot.Dialogs.Critique.Reading;

namespace SmartBot.Dialogs.Critique;

/// <summary>Whether two strangers would look for the same thing.</summary>
internal static class SpecificRule
{
    /// <summary>Whether a behaviour or result is named; and the vague words where none is.</summary>
    public static (bool IsSpecific, Hit? Vague) Judge(Statement s)
    {
        Hit? vague = null;
        foreach (var part in s.Parts.Where(part => part.Kind is PartKind.Goal or PartKind.Purpose))
        {
            if (IsSpecific(s, part))
            {
                return (true, null);
            }

            vague ??= FirstIn(s, part, Signal.Vague);
        }

        return (false, vague);
    }

    // What is an input or would harm can be seen as well.
    private static readonly Signal[] Deeds = [Signal.PureInput, Signal.Input, Signal.Danger, Signal.DangerMedicine, Signal.DangerFood];

    private static bool IsSpecific(Statement s, Part part)
    {
        if (FirstIn(s, part, Signal.Feelings) is not null)
        {
            return false;
        }

        if (s.Numbers.Any(number => number.IsSolid && part.Contains(number.At) && !(number.Kind == TestKind.Scale && IsOfAll(s, part, number.At))))
        {
            return true;
        }

        var vague = FirstIn(s, part, Signal.Vague);
        var visible = FirstIn(s, part, Signal.Visible);
        if (vague is null && Deeds.Select(signal => FirstIn(s, part, signal)).FirstOrDefault(hit => hit is not null) is { } deed && (visible is null || deed.First < visible.First))
        {
            visible = deed;
        }

        if (vague is null)
        {
            return part.Kind == PartKind.Goal && (visible is not null || (part.IsHead && HasContent(s, part)));
        }

        return visible is not null && (visible.First < vague.First || (visible.First == vague.First && visible.Next > vague.Next));
    }

    // A mark for "my life" says nothing of what would be seen.
    private static bool IsOfAll(Statement s, Part part, int until)
    {
        for (var i = part.First; i < until; i++)
        {
            if (s.After(i, WordClass.Blur) > 0 && !s.Is(i, WordClass.PerDay) && !s.Is(i, WordClass.PerWeek))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything is named beside people, times and small words.</summary>
    private static bool HasContent(Statement s, Part part)
    {
        for (var i = part.First; i < part.Next; i++)
        {
            if (s.After(i, WordClass.Vain) is > 0 and var next)
            {
                i = next - 1;
            }
            else if (!IsTime(s, i) && !IsName(s, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTime(Statement s, int i) =>
        s.Is(i, WordClass.Number) || s.Is(i, WordClass.Month) || s.Is(i, WordClass.Weekday) || s.Is(i, WordClass.Holiday)
        || s.Is(i, WordClass.Season) || s.Is(i, WordClass.Year) || s.Is(i, WordClass.Date) || s.Is(i, WordClass.Clock)
        || s.Covers(Signal.Deadline, i) || s.Covers(Signal.NotDeadline, i) || s.Covers(Signal.Loose, i);

    private static bool IsName(Statement s, int i) =>
        s[i].Entry.IsUnknown && i > 0 && char.IsUpper(s.Text[s[i].Start]);

    // Of what can be seen and begins there, the longest: "cut down my drinking", not "cut".
    private static Hit? FirstIn(Statement s, Part part, Signal signal)
    {
        Hit? first = null;
        for (var i = part.First; i < part.Next && first is null; i++)
        {
            foreach (var hit in s.HitsAt(i))
            {
                first = hit.Signal == signal && (first is null || (signal == Signal.Visible && hit.Next > first.Next)) ? hit : first;
            }
        }

        return first;
    }
}
