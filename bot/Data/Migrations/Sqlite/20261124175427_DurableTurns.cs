using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartBot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DurableTurns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "UsedTickets");

            migrationBuilder.RenameColumn(
                name: "UserId",
                table: "Conversations",
                newName: "OwnerId");

            migrationBuilder.RenameIndex(
                name: "IX_Conversations_UserId",
                table: "Conversations",
                newName: "IX_Conversations_OwnerId");

            migrationBuilder.AddColumn<string>(
                name: "ChannelId",
                table: "Conversations",
                type: "TEXT",
                nullable: false,
                defaultValue: "directline");

            migrationBuilder.AddColumn<string>(
                name: "ETag",
                table: "Conversations",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Hold",
                table: "Conversations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Asking",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnerId",
                table: "BotState",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OwnerId",
                table: "Activities",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TurnId",
                table: "Activities",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    ConversationId = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DeadAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.ConversationId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    ConversationId = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAmbiguous = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Lease = table.Column<string>(type: "TEXT", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    DeadAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => new { x.ConversationId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "UsedOnce",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsedOnce", x => x.Id);
                });

            // Until here there was one channel, and what waited was marked in the log.
            migrationBuilder.Sql("""UPDATE "Conversations" SET "OwnerId" = 'directline/' || "OwnerId";""");
            migrationBuilder.Sql(
                """
                UPDATE "Activities" SET "OwnerId" =
                    (SELECT "OwnerId" FROM "Conversations" WHERE "Conversations"."Id" = "Activities"."ConversationId");
                """);
            migrationBuilder.Sql(
                """
                UPDATE "BotState" SET "OwnerId" = COALESCE(
                    (SELECT "OwnerId" FROM "Conversations" WHERE 'directline/conversations/' || "Conversations"."Id" = "BotState"."Key"), '');
                """);
            migrationBuilder.Sql(
                """
                INSERT INTO "Inbox" ("ConversationId", "Sequence", "OwnerId", "Tries", "DueAt")
                SELECT "ConversationId", "Sequence", "OwnerId", 0, "At" FROM "Activities" WHERE "Waiting";
                """);
            migrationBuilder.DropIndex(
                name: "IX_Activities_Waiting",
                table: "Activities");

            // By a statement: EF's own way copies the table, outside of the transaction, and a kill would leave half an upgrade.
            migrationBuilder.Sql("""ALTER TABLE "Activities" DROP COLUMN "Waiting";""");

            migrationBuilder.CreateIndex(
                name: "IX_BotState_OwnerId",
                table: "BotState",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_DueAt",
                table: "Inbox",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_DueAt",
                table: "Outbox",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_UsedOnce_ExpiresAt",
                table: "UsedOnce",
                column: "ExpiresAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "UsedOnce");

            migrationBuilder.DropIndex(
                name: "IX_BotState_OwnerId",
                table: "BotState");

            migrationBuilder.DropColumn(
                name: "Asking",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "ChannelId",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "ETag",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "Hold",
                table: "Conversations");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "BotState");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "TurnId",
                table: "Activities");

            migrationBuilder.RenameColumn(
                name: "OwnerId",
                table: "Conversations",
                newName: "UserId");

            migrationBuilder.RenameIndex(
                name: "IX_Conversations_OwnerId",
                table: "Conversations",
                newName: "IX_Conversations_UserId");

            migrationBuilder.AddColumn<bool>(
                name: "Waiting",
                table: "Activities",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "UsedTickets",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsedTickets", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Waiting",
                table: "Activities",
                column: "Waiting",
                filter: "\"Waiting\"");
        }
    }
}
