namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>"May", "march", "sun", "sat": words that mean a month or a weekday only where the words around them say so.</summary>
internal static class Shyness
{
    private const Role Leads = Role.In | Role.On | Role.By | Role.Of | Role.Before | Role.After | Role.Since | Role.From | Role.Between
        | Role.Next | Role.Last | Role.Early | Role.Mid | Role.Late | Role.Every | Role.Ordinal | Role.Weekday | Role.Within | Role.Starting;

    public static bool IsMeant(Scan s, int i)
    {
        if (!s.Is(i, Role.Shy) || s.Is(i - 1, Leads) || s[i - 1].Digits > 0 || s[i + 1].Digits > 0)
        {
            return true;
        }

        if (IsCapital(s, i) || (s.Is(i + 1, Role.And | Role.Or) && s.Is(i + 2, Role.Month | Role.Weekday) && s.Sense(i + 2) != s.Sense(i)))
        {
            return true;
        }

        if (s.Is(i - 1, Role.This))
        {
            return s.Is(i - 2, Leads) || s.IsBreak(i + 1);
        }

        var isAlone = (i == 0 || s.Is(i - 1, Role.Weekday | Role.Month | Role.And | Role.Or | Role.About) || s[i - 1].Mark is ',' or '/' or '-')
            && (s.IsBreak(i + 1) || s[i + 1].Mark is '/' or '-' || s.Is(i + 1, Role.Weekday | Role.Month | Role.And | Role.Or | Role.To | Role.At | Role.Next | Role.DayPart | Role.Ordinal));
        return isAlone || (s.Is(i - 1, Role.To | Role.And | Role.Or) && s.Is(i - 2, Role.Month | Role.Weekday) && IsMeant(s, i - 2));
    }

    // within a sentence that is not written in capitals
    private static bool IsCapital(Scan s, int i) =>
        i > 0 && !s.IsBreak(i - 1) && char.IsUpper(s.Text[s[i].Start]) && char.IsLower(s.Text[s[i].End - 1]) && s[i].End - s[i].Start > 1;
}
