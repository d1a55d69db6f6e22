using Microsoft.EntityFrameworkCore;

namespace SmartBot.Data;

/// <summary>The one filter of every query for a person's own data.</summary>
internal static class Owned
{
    /// <param name="rows">Rows that have an owner.</param>
    /// <param name="ownerId">The person, as <see cref="SmartBot.Dialogs.Conversation.Person.OwnerOf(string, string)"/> names them.</param>
    public static IQueryable<T> OwnedBy<T>(this IQueryable<T> rows, string ownerId)
        where T : class => rows.Where(row => EF.Property<string>(row, nameof(Conversation.OwnerId)) == ownerId);
}
