using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Conversation.CheckIns;
using SmartBot.Dialogs.Programmes;
using SmartBot.Hosting;
using SmartBot.Turns;

namespace SmartBot;

/// <summary>Puts the assistant in place: what it says, what it knows, and the bot that speaks.</summary>
internal static class AssistantSetup
{
    public static IServiceCollection AddAssistant(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Languages.Load());
        var programmes = ProgrammeCatalog.Load();
        services.AddSingleton(programmes);
        services.AddSingleton(Options(configuration, programmes));
        services.AddHostedService<RecognizerWarmUp>();
        services.AddHostedService<HelpLineReview>();
        services.AddSingleton(_ => RandomNumberGenerator.Create());
        services.AddSingleton<People>();
        services.AddSingleton<Assistant>();
        services.AddSingleton<RootDialog>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider =>
        {
            var adapter = new CloudAdapter(
                provider.GetRequiredService<IConfiguration>(),
                provider.GetRequiredService<IHttpClientFactory>(),
                provider.GetRequiredService<ILogger<CloudAdapter>>());
            adapter.Use(provider.GetRequiredService<EditedMessages>());
            adapter.Use(provider.GetRequiredService<DurableTurn>());
            return adapter;
        });
        return services.AddSingleton<IBot, GoalBot>();
    }

    private static AssistantOptions Options(IConfiguration configuration, ProgrammeCatalog programmes)
    {
        var options = configuration.GetSection("Assistant").Get<AssistantOptions>() ?? new AssistantOptions();
        var known = programmes.All.Select(programme => programme.Id).Distinct().ToList();
        return known.Contains(options.Programme)
            ? options
            : throw new StartRefusedException(
                $"There is no programme \"{options.Programme}\".\nSet Assistant:Programme to one of {string.Join(", ", known)}.");
    }
}
