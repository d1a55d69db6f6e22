using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SmartBot.Data;

/// <summary>
/// The models for <c>dotnet ef migrations add NAME --project bot --context SqliteContext --output-dir Data/Migrations/Sqlite</c>,
/// and the same for PostgreSqlContext. No database is opened.
/// </summary>
internal sealed class DesignTimeContexts : IDesignTimeDbContextFactory<SqliteContext>, IDesignTimeDbContextFactory<PostgreSqlContext>
{
    SqliteContext IDesignTimeDbContextFactory<SqliteContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite().Options);

    PostgreSqlContext IDesignTimeDbContextFactory<PostgreSqlContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql().Options);
}
