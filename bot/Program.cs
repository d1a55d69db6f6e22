using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using SmartBot;
using SmartBot.Audit;
using SmartBot.Chat;
using SmartBot.CheckIns;
using SmartBot.Data;
using SmartBot.DirectLine;
using SmartBot.Hosting;
using SmartBot.MyData;
using SmartBot.Protection;
using SmartBot.Takeaway;
using SmartBot.Turns;

try
{
    if (args is [BackupCommand.Name, .. var arguments])
    {
        await Console.Out.WriteLineAsync(BackupCommand.Run(arguments));
        return 0;
    }

    if (args is [KeysCommand.Name, .. var ofKeys])
    {
        await Console.Out.WriteLineAsync(KeysCommand.Run(ofKeys));
        return 0;
    }

    if (args is [AuditCommand.Name, .. var audit])
    {
        await Console.Out.WriteLineAsync(await AuditCommand.RunAsync(audit));
        return 0;
    }

    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ServerSetup.FilesElsewhere() });
    builder.AddServer();
    builder.AddObservability();
    builder.AddQuietLogs();
    builder.Services.AddSecureHeaders();
    builder.Services.AddRequestRate();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddStorage();
    builder.Services.AddProtection();
    builder.Services.AddTurns();
    builder.Services.AddDirectLine();
    builder.Services.AddAssistant(builder.Configuration);
    builder.Services.AddCheckIns();
    builder.Services.AddChatPage();
    builder.Services.AddTakeaway();
    builder.Services.AddMyData();

    await using var app = builder.Build();
    await app.PrepareStorageAsync();
    app.UseSecureHeaders();
    app.UseStorageFailures();
    app.UseRateLimiter();
    app.MapDirectLine();
    app.MapBotEndpoint();
    app.MapTakeaway();
    app.MapChatPage();
    app.MapHealth();
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is StartRefusedException or OptionsValidationException or ValidationException)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
