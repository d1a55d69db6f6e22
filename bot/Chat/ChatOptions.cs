using System.ComponentModel.DataAnnotations;

namespace SmartBot.Chat;

/// <summary>What whoever runs the chat page decides about it: the section <c>Chat</c> of the configuration.</summary>
internal sealed class ChatOptions : IValidatableObject
{
    public const string Section = "Chat";

    /// <summary>A page that anybody might have open, where "Leave" goes (conversation: "Safety", 8).</summary>
    public Uri LeaveTo { get; set; } = new("https://www.wikipedia.org/");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        LeaveTo is { IsAbsoluteUri: true, Scheme: "https" }
            ? []
            : [new ValidationResult($"Chat:LeaveTo cannot be used: \"{LeaveTo}\". Set it to an address that begins with https://.", [nameof(LeaveTo)])];
}
