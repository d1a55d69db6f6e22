using System.ComponentModel.DataAnnotations;

namespace SmartBot.Data;

/// <summary>Where the assistant keeps what it is told: the section <c>Storage</c> of the configuration.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";
    public const string Sqlite = "Sqlite";
    public const string PostgreSql = "PostgreSql";
    public const string Cosmos = "Cosmos";

    /// <summary>Which database: <c>Sqlite</c>, <c>PostgreSql</c> or <c>Cosmos</c>.</summary>
    [RegularExpression($"{Sqlite}|{PostgreSql}|{Cosmos}", ErrorMessage = $"Storage:Provider must be {Sqlite}, {PostgreSql} or {Cosmos}.")]
    public string Provider { get; set; } = Sqlite;

    /// <summary>The provider's connection string; for SQLite it may be empty, for a file in the user's data folder.</summary>
    public string ConnectionString { get; set; } = "";
}
