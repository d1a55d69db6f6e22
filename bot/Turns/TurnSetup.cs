namespace SmartBot.Turns;

/// <summary>Puts the durable turn in place, with what waits for it and what it leaves to be sent.</summary>
internal static class TurnSetup
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<Telemetry>();
        services.AddSingleton<TranscriptWriter>();
        services.AddSingleton<TurnStore>();
        services.AddSingleton<TurnFailure>();
        services.AddSingleton<CardButtons>();
        services.AddSingleton<EditedMessages>();
        services.AddSingleton<DurableTurn>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<InboxSignals>();
        services.AddHostedService<InboxLanes>();

        services.AddSingleton<Outbox>();
        services.AddSingleton<OutboxSignals>();
        services.AddSingleton(provider => new SendRules(provider.GetRequiredService<TimeProvider>(), new Random()));
        services.AddSingleton<Delivery>();
        services.AddHostedService<OutboxLanes>();
        services.AddTransient<ConnectorAnswers>();
        services.AddHttpClient(Microsoft.Extensions.Options.Options.DefaultName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false })
            .AddHttpMessageHandler<ConnectorAnswers>()

            // They name the address, and that holds the ids of the conversation and of the activity.
            .RemoveAllLoggers();
        return services;
    }
}
