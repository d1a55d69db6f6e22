using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace SmartBot.Protection;

/// <summary>Puts the keys in place.</summary>
internal static class ProtectionSetup
{
    public static IServiceCollection AddProtection(this IServiceCollection services)
    {
        services.AddOptions<ProtectionOptions>().BindConfiguration(ProtectionOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ProtectionOptions>>().Value);
        services.AddSingleton<MasterKeys>();
        services.AddSingleton<DataKeys>();
        services.AddSingleton<ErasedKeys>();
        services.AddSingleton<PlainText>();
        services.AddSingleton<ProtectionStart>();
        services.AddSingleton<Rewrapping>();
        services.AddHostedService<KeyRotation>();
        services.AddOptions<KeyManagementOptions>().Configure<MasterKeys>((ring, masters) => ring.XmlEncryptor = new KeyRingEncryptor(masters));
        return services;
    }
}
