using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using SmartBot.Audit;
using SmartBot.Data;
using SmartBot.Data.Providers;
using SmartBot.MyData;
using SmartBot.Protection;
using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.MyData;

/// <summary>No table is forgotten, whoever adds it.</summary>
public sealed class EveryTableTests
{
    // What no person gets a copy of, and why.
    private static readonly Dictionary<Type, string> NotExported = new()
    {
        [typeof(DataKey)] = "What seals the rest.",
        [typeof(UsedOnce)] = "A tapped button: an id without content, gone after thirty days.",
        [typeof(DataProtectionKey)] = "The host's own keys.",
        [typeof(Erasure)] = "A receipt, which names nobody once it is done.",
    };

    // What is not deleted with its person, and why.
    private static readonly Dictionary<Type, string> NotDeleted = new()
    {
        [typeof(UsedOnce)] = "Has no owner; those of the person's conversations go with them all the same.",
        [typeof(DataProtectionKey)] = "The host's own keys.",
        [typeof(Erasure)] = "The receipt is what stays.",
        [typeof(AuditEntry)] = "Says under a pseudonym that it was deleted, and has no content.",
    };

    [Fact]
    public async Task Every_table_is_exported_and_deleted_or_there_is_a_reason()
    {
        await using var host = EchoHost.Start();
        await using var context = host.Service<StorageProvider>().CreateContext();
        var deleted = KeptRows.TablesIn(context).Select(table => table.ClrType).ToHashSet();

        foreach (var table in context.Model.GetEntityTypes().Where(table => !table.IsOwned()).Select(table => table.ClrType))
        {
            Assert.True(MyDataFile.Parts.ContainsKey(table) ^ NotExported.ContainsKey(table), $"{table.Name}: in MyDataFile.Parts, or here with a reason?");
            Assert.True(deleted.Contains(table) ^ NotDeleted.ContainsKey(table), $"{table.Name}: with an OwnerId, or here with a reason?");
        }
    }

    [Fact]
    public void Every_part_is_in_the_file()
    {
        var parts = typeof(MyDataFile).GetProperties().Select(property => property.Name);

        Assert.All(MyDataFile.Parts.Values, part => Assert.Contains(part, parts));
    }
}
