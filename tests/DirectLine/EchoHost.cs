using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.DirectLine;

/// <summary>Hosts whose bot is <see cref="EchoBot"/>, so that these tests are about the channel alone.</summary>
internal static class EchoHost
{
    public static TestHost Start(params (string Name, string Value)[] settings) => Start(new EchoBot(), null, settings);

    public static TestHost Start(IBot bot, TimeProvider? time = null, params (string Name, string Value)[] settings) =>
        TestHost.Start(
            services =>
            {
                services.AddSingleton(bot);
                services.AddSingleton(time ?? TimeProvider.System);
            },
            settings);
}
