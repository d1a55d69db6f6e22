using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SmartBot.Data;

/// <summary>The version of a stored row: any new value will do, as long as every write brings one.</summary>
internal static class ETag
{
    private const int ConstraintViolated = 19; // SQLITE_CONSTRAINT

    public static string Next() => Guid.NewGuid().ToString("N");

    /// <summary>The write failed because another was first: on the same version, or on the same new key.</summary>
    public static bool IsConflict(this DbUpdateException failure) =>
        failure is DbUpdateConcurrencyException
        || failure.InnerException is SqliteException { SqliteErrorCode: ConstraintViolated };
}
