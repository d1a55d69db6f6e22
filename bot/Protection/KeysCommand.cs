using System.ComponentModel.DataAnnotations;

namespace SmartBot.Protection;

/// <summary>
/// <c>SmartBot keys add</c>: makes the next master key in the key folder. A host that runs finds it and wraps all data
/// keys with it.
/// </summary>
internal static class KeysCommand
{
    public const string Name = "keys";

    /// <summary>Makes the key.</summary>
    /// <param name="arguments"><c>add</c>, and settings as the host takes them.</param>
    /// <returns>What to tell the operator.</returns>
    /// <exception cref="StartRefusedException">It cannot be made; the message says what to do.</exception>
    public static string Run(string[] arguments)
    {
        if (arguments is not ["add", .. var settings])
        {
            throw new StartRefusedException("Say what to do: keys add.");
        }

        var options = WebApplication.CreateBuilder(settings).Configuration.GetSection(ProtectionOptions.Section).Get<ProtectionOptions>() ?? new();
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        return $"{new MasterKeys(options).Add()} was made. Back it up now, apart from the database. Keep the earlier keys until the log says that nothing needs them.";
    }
}
