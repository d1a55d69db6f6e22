using SmartBot.Dialogs.Conversation;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;
using SmartBot.Takeaway.Mail;

namespace SmartBot.Takeaway;

/// <summary>Puts in place what a person takes away: worksheet, plan, summary and calendar file.</summary>
internal static class TakeawaySetup
{
    public static IServiceCollection AddTakeaway(this IServiceCollection services)
    {
        services.AddOptions<TakeawayOptions>().BindConfiguration(TakeawayOptions.Section).ValidateOnStart();
        services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<PublicAddressOptions>().BindConfiguration(PublicAddressOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(TakeawayWords.LoadAll());
        services.AddSingleton<Readings>();
        services.AddSingleton<TakeawayLinks>();
        services.AddSingleton<ITakeawayLinks>(provider => provider.GetRequiredService<TakeawayLinks>());
        services.AddSingleton<TakeawayAccess>();
        services.AddSingleton<MailRate>();
        services.AddSingleton<SummaryPost>();
        return services.AddSingleton<SummarySending>();
    }

    /// <summary>The files; the pages are mapped with all Razor pages.</summary>
    public static void MapTakeaway(this WebApplication app)
    {
        app.UseTakeawayResponses();
        app.MapGet(TakeawayResponses.Path + "/summary/{goalId}.eml", TakeawayFiles.MailAsync);
        app.MapGet(TakeawayResponses.Path + "/calendar/{goalId}.ics", TakeawayFiles.CalendarAsync);
    }
}
