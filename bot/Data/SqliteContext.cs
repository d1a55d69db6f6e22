using Microsoft.EntityFrameworkCore;

namespace SmartBot.Data;

/// <summary>The model on SQLite, which its migrations belong to.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : SmartBotContext(options);
