using SmartBot.Chat;
using SmartBot.Data;
using SmartBot.DirectLine;
using SmartBot.Hosting;

namespace SmartBot;

/// <summary>Everything that the host is made of.</summary>
internal static class SmartBotHost
{
    public static void AddSmartBot(this WebApplicationBuilder builder)
    {
        builder.AddServer();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage();
        builder.Services.AddDirectLine();
        builder.Services.AddAssistant();
        builder.Services.AddChatPage();
    }

    /// <exception cref="StartRefusedException">The database cannot be used; the message says what to do.</exception>
    public static async Task PrepareSmartBotAsync(this WebApplication app)
    {
        await app.PrepareStorageAsync();
        app.MapDirectLine();
        app.MapBotEndpoint();
        app.MapChatPage();
    }
}
