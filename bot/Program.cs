using Microsoft.Extensions.Options;
using SmartBot;
using SmartBot.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ServerSetup.FilesElsewhere() });
builder.AddSmartBot();

await using var app = builder.Build();
try
{
    await app.PrepareSmartBotAsync();
    await Rehearsal.PlayAsync(app);
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is StartRefusedException or OptionsValidationException)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
