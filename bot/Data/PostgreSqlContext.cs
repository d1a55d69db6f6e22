using Microsoft.EntityFrameworkCore;

namespace SmartBot.Data;

/// <summary>The model on PostgreSQL, which its migrations belong to.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : SmartBotContext(options);
