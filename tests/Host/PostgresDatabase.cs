using System.Diagnostics;
using Npgsql;

namespace SmartBot.Tests.Host;

/// <summary>An empty database of one test, gone after it.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly PostgresServer _server;

    private PostgresDatabase(PostgresServer server, string name)
    {
        (_server, Name) = (server, name);
    }

    public string Name { get; }

    /// <summary>Few connections for each process, since many processes share one server.</summary>
    public string ConnectionString => _server.ConnectionString(Name) + ";Maximum Pool Size=25";

    /// <summary>The host's settings for this database.</summary>
    public (string Name, string Value)[] Settings =>
        [("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", ConnectionString)];

    /// <summary>The program's arguments for this database.</summary>
    public string[] Arguments => [.. Settings.SelectMany(setting => new[] { $"--{setting.Name}", setting.Value })];

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var server = await PostgresServer.SharedAsync();
        var database = new PostgresDatabase(server, server.NextName());
        await database.ExecuteAsync($"CREATE DATABASE {database.Name}", "postgres");
        return database;
    }

    /// <summary>Runs a statement in this database.</summary>
    public Task ExecuteAsync(string statement) => ExecuteAsync(statement, Name);

    /// <summary>Runs one of PostgreSQL's programs on this database.</summary>
    public async Task<(int Code, string Errors)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(PostgresServer.Programs, program), arguments)
        {
            RedirectStandardError = true,
            Environment = { ["PGHOST"] = "127.0.0.1", ["PGPORT"] = $"{_server.Port}", ["PGUSER"] = "smartbot", ["PGDATABASE"] = Name },
        })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }

    public async ValueTask DisposeAsync() => await ExecuteAsync($"DROP DATABASE {Name} WITH (FORCE)", "postgres");

    private async Task ExecuteAsync(string statement, string database)
    {
        await using var connection = new NpgsqlConnection(_server.ConnectionString(database) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements and names are the tests' own.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
