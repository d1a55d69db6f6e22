using Microsoft.EntityFrameworkCore;
using SmartBot.Data;
using SmartBot.Protection;

namespace SmartBot.Tests.Support;

/// <summary>What stands sealed in the database, read and changed as one who has the keys could.</summary>
internal static class Opened
{
    /// <summary>Rows, with what they say in clear.</summary>
    public static Task<List<T>> RowsAsync<T>(Database database, Func<IQueryable<T>, IQueryable<T>>? of = null)
        where T : class, ISealedRow => database.ReadAsync(
            async work =>
            {
                var rows = await Of(work, of).AsNoTracking().ToListAsync();
                foreach (var row in rows)
                {
                    row.Json = await work.OpenAsync(row, default);
                }

                return rows;
            },
            default);

    /// <summary>Makes one row say something else.</summary>
    public static Task ChangeAsync<T>(Database database, Func<IQueryable<T>, IQueryable<T>> of, Func<string, string> change)
        where T : class, ISealedRow => database.WriteAsync(
            async work =>
            {
                var row = await Of(work, of).SingleAsync();
                (await work.KeyAsync(row.OwnerId, default)).Seal(row, change(await work.OpenAsync(row, default)));
                return true;
            },
            default);

    private static IQueryable<T> Of<T>(UnitOfWork work, Func<IQueryable<T>, IQueryable<T>>? of)
        where T : class, ISealedRow => of is null ? work.Context.Set<T>() : of(work.Context.Set<T>());
}
