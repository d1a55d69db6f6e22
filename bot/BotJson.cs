#if BOTSDK_MICROSOFT
using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
#else
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
#endif

namespace SmartBot;

/// <summary>
/// The JSON of activities and of the bot's state: System.Text.Json on our Bot Framework layer, Newtonsoft on
/// Microsoft's, whose state understands nothing else. All that the host has to know of the difference stands here.
/// </summary>
internal static class BotJson
{
    /// <summary>Where an item of the bot's state carries its version.</summary>
    private const string ETagName = "eTag";

#if BOTSDK_MICROSOFT
    // The SDK's prompts cast what they find in their state, so it has to name its types. Only the bot writes it.
#pragma warning disable CA2326, CA2327
    private static readonly JsonSerializer WithTypeNames =
        JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All });
#pragma warning restore CA2326, CA2327

    /// <summary>Whether a failure to read is the text's fault.</summary>
    public static bool IsNotJson(Exception failure) => failure is JsonException or InvalidCastException or InvalidOperationException;

    public static string Write(object value) => JsonConvert.SerializeObject(value, HttpHelper.BotMessageSerializerSettings);

    /// <returns>Null where it is not the JSON of a <typeparamref name="T"/>.</returns>
    public static T? Read<T>(byte[] json)
        where T : class
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(Encoding.UTF8.GetString(json), HttpHelper.BotMessageSerializerSettings);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Splits an item into its JSON and the version that it was read with.</summary>
    public static (string Json, string? ETag) WriteItem(object item)
    {
        var json = JObject.FromObject(item, WithTypeNames);
        var version = (string?)json[ETagName];
        json.Remove(ETagName);
        return (json.ToString(Formatting.None), version);
    }

    /// <summary>An item in the form that the bot's state reads, with its version within.</summary>
    public static object ReadItem(string json, string version)
    {
        var item = JObject.Parse(json);
        item[ETagName] = version;
        return item;
    }
#else
    /// <summary>Whether a failure to read is the text's fault.</summary>
    public static bool IsNotJson(Exception failure) => failure is JsonException or InvalidOperationException;

    public static string Write(object value) => JsonSerializer.Serialize(value, SchemaJson.Options);

    /// <returns>Null where it is not the JSON of a <typeparamref name="T"/>.</returns>
    public static T? Read<T>(byte[] json)
        where T : class
    {
        try
        {
            return SchemaJson.Read<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Splits an item into its JSON and the version that it was read with.</summary>
    public static (string Json, string? ETag) WriteItem(object item)
    {
        var json = JsonSerializer.SerializeToNode(item, StateJson.Options)!.AsObject();
        var version = (string?)json[ETagName];
        json.Remove(ETagName);
        return (json.ToJsonString(), version);
    }

    /// <summary>An item in the form that the bot's state reads, with its version within.</summary>
    public static object ReadItem(string json, string version)
    {
        var item = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = StateJson.Options.MaxDepth })!.AsObject();
        item[ETagName] = version;
        return item.Deserialize<JsonElement>(StateJson.Options);
    }
#endif

    /// <summary>Tells an item the version that it now has in the store.</summary>
    public static void SetVersion(object item, string version)
    {
        switch (item)
        {
            case Microsoft.Bot.Builder.IStoreItem known:
                known.ETag = version;
                break;
            case IDictionary<string, object> state:
                state[ETagName] = version;
                break;
        }
    }
}
