using System.Text.Json;

namespace SmartBot.Tests.DirectLine;

/// <summary>A client that holds a conversation, one message and one reply at a time.</summary>
internal interface IGoalTalk
{
    /// <summary>The first message of the bot.</summary>
    Task<JsonElement> GreetingAsync();

    /// <summary>Sends a text or a card's value, and gives the bot's first message in reply to it.</summary>
    Task<JsonElement> SayAsync(object message);
}
