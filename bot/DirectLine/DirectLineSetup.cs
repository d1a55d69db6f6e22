using Microsoft.Extensions.Options;

namespace SmartBot.DirectLine;

/// <summary>Puts the Direct Line channel in place.</summary>
internal static class DirectLineSetup
{
    public const string Path = "/v3/directline";

    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineConversations>();
        services.AddSingleton<DirectLineAdapter>();
        services.AddSingleton<DirectLineStreams>();
        services.AddSingleton<ConversationSignals>();
        services.AddSingleton<ConversationLog>();
        services.AddSingleton<ConversationReader>();
        services.AddSingleton<ConversationOpening>();
        services.AddSingleton<ActivityInbox>();
        services.AddSingleton<MessageRate>();
        services.AddSingleton<StreamTickets>();
        services.AddSingleton<DirectLineTurns>();
        return services.AddHostedService<StreamPoll>();
    }

    public static void MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive });
        var channel = app.MapGroup(Path);
        if (app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Secret is { Length: > 0 })
        {
            channel.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync);
        }

        channel.MapGet("/conversations/{conversationId}/stream", StreamEndpoint.OpenAsync);

        var session = channel.MapGroup("").AddEndpointFilter<DirectLineAuthentication>();
        session.MapPost("/tokens/refresh", TokenEndpoints.Refresh);
        session.MapPost("/conversations", ConversationEndpoints.StartAsync);
        session.MapGet("/conversations/{conversationId}", ConversationEndpoints.ResumeAsync);
        session.MapPost("/conversations/{conversationId}/activities", ActivityEndpoints.PostAsync);
        session.MapGet("/conversations/{conversationId}/activities", ActivityEndpoints.ReadAsync);
    }
}
