namespace Microsoft.Bot.Builder;

/// <summary>Empty: sign-in is no part of this layer. Here because <see cref="Adapters.TestAdapter"/> is declared with it.</summary>
[Obsolete("Sign-in is no part of this layer.")]
public interface IUserTokenProvider
{
}

/// <summary>Empty, see <see cref="IUserTokenProvider"/>.</summary>
[Obsolete("Sign-in is no part of this layer.")]
public interface IExtendedUserTokenProvider : IUserTokenProvider
{
}
