using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An activity's sender, as far as proven, and the way back.</summary>
public class AuthenticateRequestResult
{
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>Whom a token for the reply is to be made out to.</summary>
    public string Audience { get; set; }

    /// <summary>What the activity's own callerId is replaced by.</summary>
    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
