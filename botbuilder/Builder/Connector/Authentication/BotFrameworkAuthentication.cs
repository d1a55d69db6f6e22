using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Who may send the bot an activity, and how the bot answers. Cannot be derived from outside this layer: the SDK's
/// class asks for more members than this one has.
/// </summary>
public abstract class BotFrameworkAuthentication
{
    private protected BotFrameworkAuthentication()
    {
    }

    /// <summary>
    /// Judges a request by its Authorization header, null or empty where there is none, and by the activity that it
    /// brought, nothing of which is to be believed yet.
    /// </summary>
    /// <exception cref="UnauthorizedAccessException">The sender may not send this.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>The way out for a turn that the bot begins.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
