namespace SmartBot.CheckIns;

/// <summary>Puts the scheduler in place.</summary>
internal static class CheckInsSetup
{
    public static IServiceCollection AddCheckIns(this IServiceCollection services)
    {
        services.AddOptions<CheckInsOptions>().BindConfiguration(CheckInsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DueFollowUps>();
        services.AddSingleton<FollowUpTurns>();
        return services.AddHostedService<FollowUpScheduler>();
    }
}
