namespace SmartBot.Dialogs.Recognition.Reading;

/// <summary>Years and seasons, and the week or month around a day.</summary>
internal static class YearsAndSeasons
{
    // week of september 16th; the week starting on february 4
    public static int WeekOf(Scan s, int i, out Period period)
    {
        period = default;
        var at = s.Skip(i, Role.The);
        var unit = s.Sense(at);
        var isStarting = s.Is(at + 1, Role.Starting) && !s.Is(i - 1, Role.A | Role.Number) && (at > i || i == 0);
        if (!unit.Is(Role.Unit) || !(unit.Amount is { Weeks: 1 } or { Months: 1 }) || !(s.Is(at + 1, Role.Of) || isStarting))
        {
            return 0;
        }

        var next = Days.Plain(s, s.Skip(s.Skip(at + 2, Role.On), Role.The), out var day);
        if (next == 0 || day.IsImpossible)
        {
            return 0;
        }

        Extent Around(DateOnly date) => unit.Amount.Weeks == 1
            ? new Extent(Dates.Monday(date), Dates.Move(Dates.Monday(date), 7))
            : new Extent(Dates.FirstOfMonth(date), Dates.FirstOfMonth(date).AddMonths(1));
        period = new Period(day.Timex, Grain.Days, Around(day.Past), Around(day.Future));
        return next;
    }

    public static int Season(Scan s, int i, out Period period)
    {
        period = default;
        var turn = Weekdays.Turn(s, i);
        var at = turn is null ? s.Skip(i, Role.The) : i + 1;
        if (!s.Is(at, Role.Season) || (turn is null && !Shyness.IsMeant(s, at) && at == i))
        {
            return 0;
        }

        var next = Numbers.Year(s, s.Skip(at + 1, Role.Of), out var year);
        year = next > 0 ? year : turn is { } steps ? s.Today.Year + steps : 0;
        var code = s.Sense(at).Code;
        period = new Period(year > 0 ? $"{year:D4}-{code}" : code, Grain.Days, default, default) { IsUnknown = true };
        return next > 0 ? next : at + 1;
    }

    // 2018; the year 2019; year 2016
    public static int Year(Scan s, int i, out Period period)
    {
        period = default;
        var the = s.Skip(i, Role.The);
        var at = s.Sense(the) is { Amount.Years: 1 } unit && unit.Is(Role.Unit) ? the + 1 : i;
        var next = Numbers.Year(s, at, out var year);
        var isPart = next > 0 && ((s[next].IsGlued && (s[next].IsWord || s[next].Mark is '/' or '.' or ':' or '%' || (s[next].Mark == '-' && s[next + 1].Digits != 4)) && s[next + 1].IsGlued) || s.Is(next, Role.Unit | Role.Times));
        isPart = isPart || (s.IsDash(next) && s[next + 1].Digits is > 0 and < 4) || (s.IsDash(at - 1) && s[at - 2].Digits is > 0 and < 4) || (s[at].IsGlued && (s[at - 1].Mark is '/' or '.' or '$' or '#' || s[at - 1].IsWord));
        if (next == 0 || isPart || year < 1900)
        {
            return 0;
        }

        period = Period.OfYear(year);
        return next;
    }
}
