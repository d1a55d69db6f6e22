using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.Dialogs.Goals;

namespace SmartBot.MyData;

/// <summary>All that is kept of a person at one moment.</summary>
/// <param name="MadeAt">When it was read.</param>
/// <param name="Person">Who they are, where they are reached, and whether they want to be; null where that is not known.</param>
/// <param name="Goals">Their goals, with all that was said to each.</param>
/// <param name="Conversations">What was said, in order.</param>
/// <param name="State">Where the conversations stand.</param>
/// <param name="Waiting">What has not been answered or sent yet.</param>
/// <param name="Audit">Who did what with their data.</param>
/// <param name="Unreadable">Goals that are damaged, and kept for the operator to look at.</param>
internal sealed record MyDataFile(
    DateTimeOffset MadeAt,
    Participant? Person,
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<KeptConversation> Conversations,
    IReadOnlyList<KeptState> State,
    IReadOnlyList<KeptWait> Waiting,
    IReadOnlyList<KeptEvent> Audit,
    int Unreadable)
{
    // Letters of every script stay readable, and "<" does not: the default encoder escapes it.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { HideOthers } },
    };

    /// <summary>In which part of the file the rows of each table stand; a table that is missing here is missing there.</summary>
    public static IReadOnlyDictionary<Type, string> Parts { get; } = new Dictionary<Type, string>
    {
        [typeof(ParticipantRow)] = nameof(Person),
        [typeof(GoalRow)] = nameof(Goals),
        [typeof(Conversation)] = nameof(Conversations),
        [typeof(LoggedActivity)] = nameof(Conversations),
        [typeof(StateItem)] = nameof(State),
        [typeof(InboxItem)] = nameof(Waiting),
        [typeof(OutboxItem)] = nameof(Waiting),
        [typeof(AuditEntry)] = nameof(Audit),
    };

    /// <summary>The file for programs: docs/operations.md says what stands where.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    // What others said about a goal was said to this person; their ids are their own.
    private static void HideOthers(JsonTypeInfo type)
    {
        if (type.Type == typeof(Agreement))
        {
            type.Properties.Remove(type.Properties.Single(property => property.Name == "byId"));
        }
    }
}

/// <summary>A conversation with its messages.</summary>
internal sealed record KeptConversation(string Id, string Channel, DateTimeOffset CreatedAt, IReadOnlyList<KeptMessage> Messages);

/// <summary>One activity of a conversation: when, by whom, its text where it has one, and all of it as the channel has it.</summary>
internal sealed record KeptMessage(DateTimeOffset At, ActivityOrigin By, string? Text, DateTimeOffset? EditedAt, JsonNode? Activity);

/// <summary>What the assistant remembers of where a conversation stands, as JSON.</summary>
internal sealed record KeptState(string Key, JsonNode? Value);

/// <summary>An activity that has not been answered or sent, and when the assistant gave up on it.</summary>
internal sealed record KeptWait(string ConversationId, long Sequence, bool IsToBeSent, DateTimeOffset DueAt, DateTimeOffset? DeadAt);

/// <summary>Something that was done with the person's data; whether by themselves.</summary>
internal sealed record KeptEvent(DateTimeOffset At, AuditKind Kind, bool BySelf, string Detail);
