using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using SmartBot.Dialogs.Recognition.Reading;

namespace SmartBot.Dialogs.Recognition.Answers;

/// <summary>Writes the values that an answer resolves to as TIMEX 3, by Microsoft's own expression type.</summary>
internal static class TimexText
{
    public static string Of(DateOnly day) =>
        new TimexProperty { Year = day.Year, Month = day.Month, DayOfMonth = day.Day }.TimexValue;

    /// <summary>A length of one or more units; weekends are no unit of that type, and so are written here.</summary>
    public static string Of(Amount amount) => amount.Weekends > 0 ? amount.ToString() : new TimexProperty
    {
        Years = Some(amount.Years),
        Months = Some(amount.Months),
        Weeks = Some(amount.Weeks),
        Days = Some(amount.Days),
        Hours = Some(amount.Hours),
        Minutes = Some(amount.Minutes),
        Seconds = Some(amount.Seconds),
    }.TimexValue;

    private static decimal? Some(double count) => count == 0 ? null : (decimal)count;
}
