using SmartBot.Dialogs.Recognition;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>The words for each command in one language. Only a whole short message is a command: "stop shouting at bedtime" is a goal.</summary>
public sealed class CommandWords
{
    private const int LongestCommand = 40;

    private readonly Dictionary<string, Command> _commands;

    private CommandWords(Dictionary<string, Command> commands) => _commands = commands;

    /// <summary>Reads a language's file, embedded in this assembly.</summary>
    /// <exception cref="InvalidDataException">The file is missing or wrong, or two commands share their words; the message names it.</exception>
    public static CommandWords Load(string language)
    {
        var name = $"commands.{language}.json";
        var words = new Dictionary<string, Command>();
        foreach (var (command, phrases) in DataFile.Read<Dictionary<Command, IReadOnlyList<string>>>(name))
        {
            foreach (var phrase in phrases)
            {
                if (!words.TryAdd(KeyOf(phrase), command))
                {
                    throw new InvalidDataException($"{name}: \"{phrase}\" stands for both {words[KeyOf(phrase)]} and {command}.");
                }
            }
        }

        return new CommandWords(words);
    }

    /// <summary>The command that the whole message is; null where it is something else.</summary>
    public Command? Read(string? message)
    {
        if (message is null || message.Length > LongestCommand)
        {
            return null;
        }

        return message.Trim().TrimStart('¿') == "?" ? Command.Help
            : _commands.TryGetValue(KeyOf(message), out var command) ? command
            : null;
    }

    private static string KeyOf(string phrase) => string.Join(' ', Tokens.Of(phrase));
}
