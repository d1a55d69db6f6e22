using Microsoft.Data.Sqlite;
using Npgsql;

namespace SmartBot.Data;

/// <summary>Reads connection strings, so that a wrong one stops the start with words that help.</summary>
internal static class StorageConnection
{
    private const string SqliteExample =
        "Give it the form \"Data Source=/var/lib/smartbot/smartbot.db\", or leave it empty for a file in the user's data folder.";

    private const string PostgreSqlExample =
        "Give it the form \"Host=db.example.org;Database=smartbot;Username=smartbot;Password=…\".";

    /// <summary>A SQLite connection string, with the file's full path.</summary>
    /// <exception cref="StartRefusedException">There is no file that it names.</exception>
    public static SqliteConnectionStringBuilder Sqlite(string connectionString)
    {
        var connection = Read(() => new SqliteConnectionStringBuilder(connectionString), SqliteExample);
        if (connection.Mode == SqliteOpenMode.Memory || connection.DataSource == ":memory:")
        {
            throw Refused("A database in memory would forget everything.", SqliteExample, null);
        }

        connection.DataSource = Path.GetFullPath(connection.DataSource.Length > 0 ? connection.DataSource : DefaultFile());
        return connection;
    }

    /// <summary>A PostgreSQL connection string.</summary>
    /// <exception cref="StartRefusedException">It names no server or no database.</exception>
    public static NpgsqlConnectionStringBuilder PostgreSql(string connectionString)
    {
        var connection = Read(() => new NpgsqlConnectionStringBuilder(connectionString), PostgreSqlExample);
        return string.IsNullOrEmpty(connection.Host) || string.IsNullOrEmpty(connection.Database)
            ? throw Refused("It names no host or no database.", PostgreSqlExample, null)
            : connection;
    }

    private static T Read<T>(Func<T> read, string example)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw Refused(wrong.Message, example, wrong);
        }
    }

    private static string DefaultFile()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? Path.Combine(folder, "SmartBot", "smartbot.db")
            : throw Refused("It is empty, and this account has no data folder of its own.", SqliteExample, null);
    }

    private static StartRefusedException Refused(string problem, string example, Exception? cause) =>
        new($"Storage:ConnectionString cannot be used. {problem}\n{example}", cause);
}
