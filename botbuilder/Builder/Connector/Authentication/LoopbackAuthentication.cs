using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// For development without credentials: takes activities without a token whose service URL is on this machine, and
/// sends to no other. Whether a host listens for such requests at all, and to whom, is for the host to decide.
/// </summary>
/// <param name="createHttpClient">Called for each turn that sends.</param>
internal sealed class LoopbackAuthentication(Func<HttpClient> createHttpClient) : BotFrameworkAuthentication
{
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(authHeader))
        {
            throw new UnauthorizedAccessException("Without an app id no token can be checked, so none is accepted.");
        }

        _ = LoopbackUri(activity.ServiceUrl);
        var nobody = new ClaimsIdentity();
        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = nobody,
            ConnectorFactory = CreateConnectorFactory(nobody),
        });
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(createHttpClient);

    private static Uri LoopbackUri(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { IsLoopback: true, UserInfo: "" }
            ? uri
            : throw new UnauthorizedAccessException("Without an app id only a service URL on this machine is spoken to.");

    private sealed class Factory(Func<HttpClient> createHttpClient) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            Task.FromResult<IConnectorClient>(new HttpConnectorClient(LoopbackUri(serviceUrl), createHttpClient()));
    }
}
