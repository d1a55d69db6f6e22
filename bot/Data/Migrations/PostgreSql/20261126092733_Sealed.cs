using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartBot.Data.Migrations.PostgreSql
{
    /// <summary>A goal and a person become one JSON each, still in clear: the start seals it before anybody is served.</summary>
    public partial class Sealed : Migration
    {
        private static readonly string[] OfGoals =
        [
            "ProgrammeId", "Language", "ScriptVersion", "Status", "ChangedAt", "Revision", "Asking", "AskingAgain", "GoesDeeper", "OpenTopic",
            "Nudges", "NudgedOn", "NudgedFor", "WasOfferedSmaller", "ChangeReason", "Sentence", "StartOn", "TargetOn", "Rhythm", "FollowedFrom",
            "NotBefore", "AskedOn", "TargetAskedOn", "ReviewAskedOn", "SnoozedSlot", "SnoozedUntil", "OpenSlot", "OpenOn", "OpenedAt", "Unanswered",
            "Attained", "EndedOn", "Answers", "Steps", "Versions", "Agreements", "Reports",
        ];

        private static readonly string[] OfParticipants = ["Name", "Locale", "ZoneId", "SeenAt", "ChecksBack", "ChecksBackSince", "QuietFrom", "QuietUntil", "PausedUntil", "Address"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DataKeys",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<string>(type: "text", nullable: false),
                    MasterVersion = table.Column<int>(type: "integer", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "bytea", nullable: false)
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

            migrationBuilder.AddColumn<long>(
                name: "SetAsideAt",
                table: "Goals",
                type: "bigint",
                nullable: true);

            // What was set aside was marked in the owner's name, as aside/TIME/OWNER.
            migrationBuilder.Sql(
                """
                UPDATE "Goals" SET "SetAsideAt" = split_part("OwnerId", '/', 2)::bigint, "NextAt" = NULL, "OwnerId" = regexp_replace("OwnerId", '^aside/[0-9]+/', '')
                WHERE "OwnerId" LIKE 'aside/%';
                """);
            BecomeJson(migrationBuilder, "Goals", OfGoals);
            BecomeJson(migrationBuilder, "Participants", OfParticipants);
        }

        /// <summary>There is no way back: no statement can open what is sealed. Restore the backup that was made before.</summary>
        protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("What is sealed cannot be opened by a migration.");

        private static void BecomeJson(MigrationBuilder migrationBuilder, string table, string[] columns)
        {
            migrationBuilder.AddColumn<string>(name: "Json", table: table, type: "text", nullable: false, defaultValue: "");
            migrationBuilder.Sql($"""UPDATE "{table}" AS t SET "Json" = to_jsonb(t)::text, "ETag" = COALESCE("ETag", '');""");
            migrationBuilder.Sql($"""ALTER TABLE "{table}" ALTER COLUMN "Json" DROP DEFAULT, ALTER COLUMN "ETag" SET NOT NULL;""");
            foreach (var column in columns)
            {
                migrationBuilder.DropColumn(name: column, table: table);
            }
        }
    }
}
