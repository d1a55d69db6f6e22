using Microsoft.Data.Sqlite;

namespace SmartBot.Data;

/// <summary>Where the assistant keeps what it is told: the section <c>Storage</c> of the configuration.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>A SQLite connection string such as <c>Data Source=/var/lib/smartbot/smartbot.db</c>; empty for a file in the user's data folder.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The connection string in force, with the file's full path.</summary>
    /// <exception cref="StartRefusedException">There is no file that it names.</exception>
    public SqliteConnectionStringBuilder Connection()
    {
        var connection = Read();
        if (connection.Mode == SqliteOpenMode.Memory || connection.DataSource == ":memory:")
        {
            throw Refused("A database in memory would forget everything.", null);
        }

        connection.DataSource = Path.GetFullPath(connection.DataSource.Length > 0 ? connection.DataSource : DefaultFile());
        return connection;
    }

    private static string DefaultFile()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? Path.Combine(folder, "SmartBot", "smartbot.db")
            : throw Refused("It is empty, and this account has no data folder of its own.", null);
    }

    private static StartRefusedException Refused(string problem, Exception? cause) => new(
        $"Storage:ConnectionString cannot be used. {problem}\n"
        + "Give it the form \"Data Source=/var/lib/smartbot/smartbot.db\", or leave it empty for a file in the user's data folder.",
        cause);

    private SqliteConnectionStringBuilder Read()
    {
        try
        {
            return new SqliteConnectionStringBuilder(ConnectionString);
        }
        catch (ArgumentException wrong)
        {
            throw Refused(wrong.Message, wrong);
        }
    }
}
