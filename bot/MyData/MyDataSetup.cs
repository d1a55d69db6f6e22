using SmartBot.Audit;
using SmartBot.Dialogs.Conversation;

namespace SmartBot.MyData;

/// <summary>Puts in place what a person may do about all that is kept of them: see it, take it with them, and have it deleted.</summary>
internal static class MyDataSetup
{
    public const string Path = "/my-data";

    public static IServiceCollection AddMyData(this IServiceCollection services)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<MyDataAccess>();
        services.AddSingleton<MyDataReader>();
        services.AddSingleton<IMyData, MyDataInChat>();
        services.AddSingleton<Withdrawals>();
        services.AddSingleton<EraseRequests>();
        services.AddSingleton<ErasureSignals>();
        services.AddSingleton<Erasing>();
        services.AddSingleton<Erasures>();
        services.AddHostedService<Eraser>();
        return services.AddHostedService<Retention>();
    }
}
