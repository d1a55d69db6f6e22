using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The Bot Framework's HTTP endpoint: 200 and empty, or with the replies where they are expected; the status and body of
/// an invoke's response, 501 where the bot gave none; 400 with a reason for a body that is not an activity, 413 for one
/// over 256 KB; 401 for a sender who may not; 405 for another method than POST.
/// What the bot throws, and OnTurnError does not take, goes on to the web server.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Without a MicrosoftAppId: for development, and with this machine only.</summary>
    /// <param name="configuration">Where MicrosoftAppId is looked for.</param>
    /// <param name="httpClientFactory">Gives the client for replies; without it the adapter has one of its own, which follows no redirect.</param>
    /// <param name="logger">Told of refused requests, never of what they say.</param>
    /// <exception cref="NotSupportedException">A MicrosoftAppId is set: this version cannot check a token.</exception>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(Authentication(configuration, httpClientFactory), logger)
    {
    }

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        try
        {
            var activity = await ActivityRequest.ReadAsync(httpRequest, cancellationToken);
            var caller = await AuthenticateAsync(activity, httpRequest, cancellationToken);
            var response = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken);
            await WriteAsync(httpResponse, response, cancellationToken);
        }
        catch (RefusedRequestException refused)
        {
            LogRefused(refused.Status, refused.Message);
            await RefuseAsync(httpResponse, refused, cancellationToken);
        }
    }

    private static LoopbackAuthentication Authentication(IConfiguration configuration, IHttpClientFactory httpClientFactory)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (!string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
        {
            throw new NotSupportedException("MicrosoftAppId is set, but this version cannot check tokens; remove it.");
        }

        var own = new Lazy<HttpClient>(() => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }));
        return new LoopbackAuthentication(() => httpClientFactory?.CreateClient() ?? own.Value);
    }

    // Apart from the turn, so that an UnauthorizedAccessException within the bot is not taken for one about the sender.
    private async Task<AuthenticateRequestResult> AuthenticateAsync(Activity activity, HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, request.Headers.Authorization, cancellationToken);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new RefusedRequestException(StatusCodes.Status401Unauthorized, refused.Message);
        }
    }

    private static async Task WriteAsync(HttpResponse response, InvokeResponse invoke, CancellationToken cancellationToken)
    {
        response.StatusCode = invoke?.Status ?? StatusCodes.Status200OK;
        if (invoke?.Body is { } body)
        {
            response.ContentType = "application/json; charset=utf-8";
            await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), SchemaJson.Options), cancellationToken);
        }
    }

    private static async Task RefuseAsync(HttpResponse response, RefusedRequestException refused, CancellationToken cancellationToken)
    {
        response.StatusCode = refused.Status;
        if (refused.Status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        // Who may not send learns nothing of why; the log has it.
        if (refused.Status != StatusCodes.Status401Unauthorized)
        {
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync(refused.Message, cancellationToken);
        }
    }

    private void LogRefused(int status, string reason) => LogRefused(Logger, status, reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request to the bot with {Status}: {Reason}")]
    private static partial void LogRefused(ILogger logger, int status, string reason);
}
