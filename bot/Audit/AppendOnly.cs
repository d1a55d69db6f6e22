using Microsoft.EntityFrameworkCore.Migrations;

namespace SmartBot.Audit;

/// <summary>Makes the database itself refuse to change or remove what the audit says. For the migration that makes the table, and any that makes it anew.</summary>
internal static class AppendOnly
{
    private const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";

    public static void MakeAuditAppendOnly(this MigrationBuilder migration)
    {
        if (migration.ActiveProvider == Sqlite)
        {
            foreach (var change in new[] { "UPDATE", "DELETE" })
            {
                migration.Sql($"""
                    CREATE TRIGGER "AuditEntries{change}" BEFORE {change} ON "AuditEntries"
                    BEGIN SELECT RAISE(ABORT, 'The audit is append-only.'); END;
                    """);
            }

            return;
        }

        migration.Sql("""
            CREATE FUNCTION "RefuseAuditChange"() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'The audit is append-only.'; END $$;
            CREATE TRIGGER "AuditEntriesChange" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntries"
            FOR EACH STATEMENT EXECUTE FUNCTION "RefuseAuditChange"();
            """);
    }

    /// <summary>Takes back what dropping the table leaves.</summary>
    public static void ForgetAuditAppendOnly(this MigrationBuilder migration)
    {
        if (migration.ActiveProvider != Sqlite)
        {
            migration.Sql("""DROP FUNCTION "RefuseAuditChange"();""");
        }
    }
}
