using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SmartBot.Chat;

/// <summary>The chat page's part of the host: the page, its files and its session.</summary>
internal static class ChatPage
{
    public static IServiceCollection AddChatPage(this IServiceCollection services)
    {
        // A page's address is its folder's: Chat/ has "/", and Coach/ has its own.
        services.AddRazorPages(options => options.RootDirectory = "/").AddMvcOptions(options =>
        {
            // Made for jQuery's names of fields, which no page here has; a name such as "a[" is a failure to them.
            options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
        services.AddAntiforgery(options =>
        {
            // Not "Always": antiforgery then refuses plain http even on localhost. The guest's own cookie is always Secure.
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.Name = "smartbot-forgery";
            options.HeaderName = "X-Forgery-Token";
        });
        services.AddOptions<ChatOptions>().BindConfiguration(ChatOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton(new PageLanguages()).AddSingleton<Guest>();
    }

    public static void MapChatPage(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions
        {
            // Small files under plain names: kept, but asked about each time, which costs a 304.
            OnPrepareResponse = file =>
            {
                file.Context.Response.Headers.CacheControl = "no-cache";
                file.Context.Response.Headers.XContentTypeOptions = "nosniff";
            },
        });
        app.MapRazorPages();
        app.MapGet(WebChatBundle.Address, WebChatBundle.Serve);
        app.MapPost("/chat/session", ChatSession.OpenAsync);
    }
}
