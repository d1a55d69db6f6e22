using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartBot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FollowUps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedOn",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Attained",
                table: "Goals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FollowUpProblem",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FollowedFrom",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Lease",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LeasedUntil",
                table: "Goals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "NextAt",
                table: "Goals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextOn",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NextSlot",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "NotBefore",
                table: "Goals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpenOn",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OpenSlot",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OpenedAt",
                table: "Goals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reports",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewAskedOn",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rhythm",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SnoozedSlot",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SnoozedUntil",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TargetAskedOn",
                table: "Goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Unanswered",
                table: "Goals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Participants",
                columns: table => new
                {
                    OwnerId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Locale = table.Column<string>(type: "TEXT", nullable: false),
                    ZoneId = table.Column<string>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChecksBack = table.Column<bool>(type: "INTEGER", nullable: true),
                    ChecksBackSince = table.Column<long>(type: "INTEGER", nullable: true),
                    QuietFrom = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    QuietUntil = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    PausedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ETag = table.Column<string>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participants", x => x.OwnerId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Goals_NextAt",
                table: "Goals",
                column: "NextAt",
                filter: "\"NextAt\" IS NOT NULL AND \"FollowUpProblem\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Participants");

            migrationBuilder.DropIndex(
                name: "IX_Goals_NextAt",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "AskedOn",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Attained",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "FollowUpProblem",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "FollowedFrom",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Lease",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "LeasedUntil",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "NextAt",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "NextOn",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "NextSlot",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "NotBefore",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "OpenOn",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "OpenSlot",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "OpenedAt",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Reports",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "ReviewAskedOn",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Rhythm",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "SnoozedSlot",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "SnoozedUntil",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "TargetAskedOn",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Unanswered",
                table: "Goals");
        }
    }
}
