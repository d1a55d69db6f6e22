using Microsoft.Data.Sqlite;
using SmartBot.Tests.Host;

namespace SmartBot.Bench.Turns;

/// <summary>
/// What a durable turn is measured against: the same bytes into the same tables, in the same two transactions, by
/// prepared statements on a connection that stays open, and nothing else.
/// </summary>
internal sealed class RawSqlite : IDisposable
{
    private const string Accepting = """
        UPDATE Conversations SET LastSequence = $sequence WHERE Id = $id;
        INSERT INTO Activities VALUES ($id, $sequence, $owner, $activity, NULL, NULL, 0, $sequence, $said);
        INSERT INTO Inbox VALUES ($id, $sequence, $owner, 0, $sequence, NULL);
        """;

    private const string Answering = """
        DELETE FROM Inbox WHERE ConversationId = $id AND Sequence = $sequence - 1;
        UPDATE Conversations SET LastSequence = $sequence WHERE Id = $id;
        INSERT INTO Activities VALUES ($id, $sequence, $owner, $activity, NULL, $turn, 1, $sequence, $said);
        INSERT OR REPLACE INTO BotState VALUES ($id, $owner, $state, $activity);
        INSERT OR REPLACE INTO Goals VALUES ($id, $owner, $state);
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly SemaphoreSlim _gate = new(1);
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _accept;
    private readonly SqliteCommand _answer;

    public RawSqlite(int conversations)
    {
        _connection = new SqliteConnection($"Data Source={_folder.Path}/raw.db");
        _connection.Open();
        Run("""
            PRAGMA journal_mode = WAL;
            CREATE TABLE Conversations (Id TEXT PRIMARY KEY, OwnerId TEXT, LastSequence INTEGER);
            CREATE TABLE Activities (ConversationId TEXT, Sequence INTEGER, OwnerId TEXT, ActivityId TEXT, ClientActivityId TEXT, TurnId TEXT,
              Origin INTEGER, At INTEGER, Json TEXT, PRIMARY KEY (ConversationId, Sequence));
            CREATE UNIQUE INDEX A1 ON Activities (ConversationId, ActivityId);
            CREATE UNIQUE INDEX A2 ON Activities (ConversationId, ClientActivityId);
            CREATE TABLE Inbox (ConversationId TEXT, Sequence INTEGER, OwnerId TEXT, Tries INTEGER, DueAt INTEGER, DeadAt INTEGER, PRIMARY KEY (ConversationId, Sequence));
            CREATE INDEX I1 ON Inbox (DueAt);
            CREATE TABLE BotState (Key TEXT PRIMARY KEY, OwnerId TEXT, Json TEXT, ETag TEXT);
            CREATE INDEX B1 ON BotState (OwnerId);
            CREATE TABLE Goals (Id TEXT PRIMARY KEY, OwnerId TEXT, Answers TEXT);
            """);
        for (var i = 0; i < conversations; i++)
        {
            Run($"INSERT INTO Conversations VALUES ('{i:x32}', 'directline/{i}', 0)");
        }

        (_accept, _answer) = (Prepare(Accepting), Prepare(Answering));
    }

    public async Task TurnAsync(int conversation, int turn)
    {
        var sequence = (2L * turn) + 1;
        await WriteAsync(_accept, conversation, sequence, Said);
        await WriteAsync(_answer, conversation, sequence + 1, Said);
    }

    public void Dispose()
    {
        _accept.Dispose();
        _answer.Dispose();
        _connection.Dispose();
        _gate.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    // As long as a logged activity is, and a goal.
    private static string Said { get; } = new('y', 500);

    private async Task WriteAsync(SqliteCommand command, int conversation, long sequence, string said)
    {
        await _gate.WaitAsync();
        try
        {
            var id = $"{conversation:x32}";
            await using var transaction = await _connection.BeginTransactionAsync();
            command.Transaction = (SqliteTransaction)transaction;
            command.Parameters["$id"].Value = id;
            command.Parameters["$sequence"].Value = sequence;
            command.Parameters["$owner"].Value = $"directline/{conversation}";
            command.Parameters["$activity"].Value = $"{id}|{sequence:D7}";
            command.Parameters["$said"].Value = said;
            if (command == _answer)
            {
                command.Parameters["$turn"].Value = $"{id}|{sequence - 1:D7}";
                command.Parameters["$state"].Value = CountingBot.Filler;
            }

            await command.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

#pragma warning disable CA2100 // Texts of this class.
    private void Run(string sql)
    {
        using var command = new SqliteCommand(sql, _connection);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = new SqliteCommand(sql, _connection);
        foreach (var name in new[] { "$id", "$sequence", "$owner", "$activity", "$said", "$turn", "$state" }.Where(name => sql.Contains(name, StringComparison.Ordinal)))
        {
            command.Parameters.Add(new SqliteParameter(name, ""));
        }

        return command;
    }
#pragma warning restore CA2100
}
