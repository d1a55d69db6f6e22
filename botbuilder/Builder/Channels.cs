namespace Microsoft.Bot.Connector;

/// <summary>Ids of the channels that this product speaks through or is tested with.</summary>
public class Channels
{
    public const string Directline = "directline";
    public const string Emulator = "emulator";
    public const string Msteams = "msteams";
    public const string Test = "test";
    public const string Webchat = "webchat";
}
