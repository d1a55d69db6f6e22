using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartBot.Data.Migrations.Sqlite
{
    /// <summary>A goal and a person become one JSON each, still in clear: the start seals it before anybody is served.</summary>
    public partial class Sealed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DataKeys",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: false),
                    MasterVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataKeys", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DataKeys_OwnerId",
                table: "DataKeys",
                column: "OwnerId",
                unique: true);

            // New tables: to drop so many columns one by one would write all rows as many times.
            migrationBuilder.RenameTable(name: "Goals", newName: "PlainGoals");
            migrationBuilder.RenameTable(name: "Participants", newName: "PlainParticipants");
            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ETag = table.Column<string>(type: "TEXT", nullable: false),
                    InviteCode = table.Column<string>(type: "TEXT", nullable: true),
                    NextSlot = table.Column<string>(type: "TEXT", nullable: true),
                    NextOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Priority = table.Column<int>(type: "INTEGER", nullable: true),
                    Lease = table.Column<string>(type: "TEXT", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    FollowUpProblem = table.Column<string>(type: "TEXT", nullable: true),
                    SetAsideAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Participants",
                columns: table => new
                {
                    OwnerId = table.Column<string>(type: "TEXT", nullable: false),
                    ETag = table.Column<string>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participants", x => x.OwnerId);
                });

            // What is no JSON becomes a text in it, so that this person's goal is set aside and nobody else is concerned.
            migrationBuilder.Sql(
                """
                INSERT INTO "Goals" ("Id", "OwnerId", "CreatedAt", "ETag", "InviteCode", "NextSlot", "NextOn", "NextAt", "Priority", "Lease", "LeasedUntil", "FollowUpProblem", "Json")
                SELECT "Id", "OwnerId", "CreatedAt", COALESCE("ETag", ''), "InviteCode", "NextSlot", "NextOn", "NextAt", "Priority", "Lease", "LeasedUntil", "FollowUpProblem", json_object(
                    'Id', "Id", 'OwnerId', "OwnerId", 'ProgrammeId', "ProgrammeId", 'Language', "Language", 'ScriptVersion', "ScriptVersion",
                    'Status', "Status", 'CreatedAt', "CreatedAt", 'ChangedAt', "ChangedAt", 'Revision', "Revision", 'Asking', "Asking",
                    'AskingAgain', "AskingAgain", 'GoesDeeper', CASE "GoesDeeper" WHEN 1 THEN json('true') WHEN 0 THEN json('false') END,
                    'OpenTopic', "OpenTopic", 'Nudges', "Nudges", 'NudgedOn', "NudgedOn", 'NudgedFor', "NudgedFor",
                    'WasOfferedSmaller', CASE "WasOfferedSmaller" WHEN 1 THEN json('true') WHEN 0 THEN json('false') END,
                    'Priority', "Priority", 'ChangeReason', "ChangeReason", 'InviteCode', "InviteCode", 'Sentence', "Sentence",
                    'StartOn', "StartOn", 'TargetOn', "TargetOn", 'Rhythm', "Rhythm", 'FollowedFrom', "FollowedFrom", 'NextSlot', "NextSlot",
                    'NextOn', "NextOn", 'NextAt', "NextAt", 'NotBefore', "NotBefore", 'AskedOn', "AskedOn", 'TargetAskedOn', "TargetAskedOn",
                    'ReviewAskedOn', "ReviewAskedOn", 'SnoozedSlot', "SnoozedSlot", 'SnoozedUntil', "SnoozedUntil", 'OpenSlot', "OpenSlot",
                    'OpenOn', "OpenOn", 'OpenedAt', "OpenedAt", 'Unanswered', "Unanswered", 'Attained', "Attained", 'EndedOn', "EndedOn",
                    'Answers', CASE WHEN json_valid("Answers") THEN json("Answers") ELSE "Answers" END,
                    'Steps', CASE WHEN json_valid("Steps") THEN json("Steps") ELSE "Steps" END,
                    'Versions', CASE WHEN json_valid("Versions") THEN json("Versions") ELSE "Versions" END,
                    'Agreements', CASE WHEN json_valid("Agreements") THEN json("Agreements") ELSE "Agreements" END,
                    'Reports', CASE WHEN json_valid("Reports") THEN json("Reports") ELSE "Reports" END)
                FROM "PlainGoals";
                """);
            migrationBuilder.Sql(
                """
                INSERT INTO "Participants" ("OwnerId", "ETag", "Json")
                SELECT "OwnerId", COALESCE("ETag", ''), json_object(
                    'OwnerId', "OwnerId", 'Name', "Name", 'Locale', "Locale", 'ZoneId', "ZoneId", 'SeenAt', "SeenAt",
                    'ChecksBack', CASE "ChecksBack" WHEN 1 THEN json('true') WHEN 0 THEN json('false') END,
                    'ChecksBackSince', "ChecksBackSince", 'QuietFrom', "QuietFrom", 'QuietUntil', "QuietUntil", 'PausedUntil', "PausedUntil",
                    'Address', CASE WHEN json_valid("Address") THEN json("Address") ELSE "Address" END)
                FROM "PlainParticipants";
                """);

            // What was set aside was marked in the owner's name, as aside/TIME/OWNER.
            migrationBuilder.Sql(
                """
                UPDATE "Goals" SET "SetAsideAt" = CAST(substr("OwnerId", 7) AS INTEGER), "NextAt" = NULL,
                    "OwnerId" = substr("OwnerId", 7 + instr(substr("OwnerId", 7), '/'))
                WHERE "OwnerId" LIKE 'aside/%';
                """);
            migrationBuilder.DropTable(name: "PlainGoals");
            migrationBuilder.DropTable(name: "PlainParticipants");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_OwnerId_CreatedAt",
                table: "Goals",
                columns: new[] { "OwnerId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Goals_InviteCode",
                table: "Goals",
                column: "InviteCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Goals_NextAt",
                table: "Goals",
                column: "NextAt",
                filter: "\"NextAt\" IS NOT NULL AND \"FollowUpProblem\" IS NULL");
        }

        /// <summary>There is no way back: no statement can open what is sealed. Restore the backup that was made before.</summary>
        protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("What is sealed cannot be opened by a migration.");
    }
}
