namespace SmartBot.Hosting;

/// <summary>What every answer of the host says to a browser, whatever it is: guess no types, let no other site reach in, use no devices, come back by https only.</summary>
internal static class SecureHeaders
{
    private const int AYear = 365;

    public static void AddSecureHeaders(this IServiceCollection services) => services.AddHsts(hsts =>
    {
        hsts.MaxAge = TimeSpan.FromDays(AYear);
        hsts.IncludeSubDomains = true;
    });

    /// <summary>First of all, so that refusals and failures have them too. HSTS counts over https alone, and not on this machine's own names (RFC 6797).</summary>
    public static void UseSecureHeaders(this WebApplication app)
    {
        app.UseHsts();
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.XContentTypeOptions = "nosniff";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
