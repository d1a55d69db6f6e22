using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Hosting;
using SmartBot.Turns;

namespace SmartBot;

/// <summary>Puts the assistant in place: what it says, what it knows, and the bot that speaks.</summary>
internal static class AssistantSetup
{
    private const string English = "en";

    public static IServiceCollection AddAssistant(this IServiceCollection services)
    {
        var language = LanguagePack.Load(English);
        services.AddSingleton(language);
        services.AddSingleton(ProgrammeCatalog.Load());
        services.AddSingleton(new AnswerRecognizer(language.Lexicon));
        services.AddSingleton<IAnswerRecognizer>(provider => provider.GetRequiredService<AnswerRecognizer>());
        services.AddHostedService<RecognizerWarmUp>();
        services.AddSingleton<Assistant>();
        services.AddSingleton<RootDialog>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider =>
        {
            var adapter = new CloudAdapter(
                provider.GetRequiredService<IConfiguration>(),
                provider.GetRequiredService<IHttpClientFactory>(),
                provider.GetRequiredService<ILogger<CloudAdapter>>());
            adapter.Use(provider.GetRequiredService<DurableTurn>());
            return adapter;
        });
        return services.AddSingleton<IBot, GoalBot>();
    }
}
