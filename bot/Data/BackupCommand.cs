using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SmartBot.Protection;

namespace SmartBot.Data;

/// <summary>
/// <c>SmartBot backup FILE</c>: copies the SQLite database, as it is at one moment, while a host goes on working on it.
/// The copy is checked before it gets its name, so a file of that name is always a whole one.
/// </summary>
internal static class BackupCommand
{
    public const string Name = "backup";

    /// <summary>Makes the copy.</summary>
    /// <param name="arguments">The file, and settings as the host takes them.</param>
    /// <returns>What to tell the operator.</returns>
    /// <exception cref="StartRefusedException">It cannot be made; the message says what to do.</exception>
    public static string Run(string[] arguments)
    {
        if (arguments is not [{ Length: > 0 } file, .. var settings] || file.StartsWith("--", StringComparison.Ordinal))
        {
            throw new StartRefusedException("Say where the copy is to be: backup FILE, such as \"backup /var/backups/smartbot.db\".");
        }

        var options = WebApplication.CreateBuilder(settings).Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new();
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        if (options.Provider != StorageOptions.Sqlite)
        {
            throw new StartRefusedException(
                $"Storage:Provider is {options.Provider}; this copies SQLite only. Use the database's own means, for PostgreSQL pg_dump: docs/operations.md.");
        }

        return Copy(StorageConnection.Sqlite(options.ConnectionString), Path.GetFullPath(file));
    }

    private static string Copy(SqliteConnectionStringBuilder source, string file)
    {
        var unfinished = file + ".part";
        try
        {
            if (File.Exists(file))
            {
                throw new IOException("It exists already, and is not written over.");
            }

            // It holds all that people have told, so it is for this account's eyes only, and so from the start.
            PrivateFile.Open(unfinished, FileMode.CreateNew).Dispose();
            try
            {
                Copy(source, unfinished, file);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{source.DataSource} could not be copied to {file}: {failure.Message}", failure);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{source.DataSource} was copied to {file} ({new FileInfo(file).Length / 1024} KB).");
    }

    private static void Copy(SqliteConnectionStringBuilder source, string unfinished, string file)
    {
        using (var from = Open(source.DataSource, SqliteOpenMode.ReadWrite))
        using (var to = Open(unfinished, SqliteOpenMode.ReadWrite))
        {
            // All pages in one step: in write-ahead mode that is one moment's view, and writers do not wait for it.
            from.BackupDatabase(to);
            Check(to);
        }

        using (var written = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
        {
            written.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file, overwrite: false);
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Check(SqliteConnection copy)
    {
        using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        if (command.ExecuteScalar() is not "ok")
        {
            throw new IOException("The copy is not in order, so it was thrown away. The database itself may be damaged.");
        }
    }
}
