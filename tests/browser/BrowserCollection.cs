namespace SmartBot.Tests.Browser;

/// <summary>The browser tests share one Chromium and run one after another: the machine has two cores.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
