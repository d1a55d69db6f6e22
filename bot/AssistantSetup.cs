using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using SmartBot.Dialogs.Conversation;
using SmartBot.Dialogs.Programmes;
using SmartBot.Dialogs.Recognition;
using SmartBot.Hosting;

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
        services.AddSingleton<TurnFailure>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider =>
            new CloudAdapter(provider.GetRequiredService<IConfiguration>(), null, provider.GetRequiredService<ILogger<CloudAdapter>>())
            {
                OnTurnError = provider.GetRequiredService<TurnFailure>().ApologiseAsync,
            });
        return services.AddSingleton<IBot, GoalBot>();
    }
}
