using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartBot.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class GrowingGoals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Agreements",
                table: "Goals",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChangeReason",
                table: "Goals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InviteCode",
                table: "Goals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Goals",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "NudgedFor",
                table: "Goals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NudgedOn",
                table: "Goals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Nudges",
                table: "Goals",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "OpenTopic",
                table: "Goals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Priority",
                table: "Goals",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Steps",
                table: "Goals",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Versions",
                table: "Goals",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WasOfferedSmaller",
                table: "Goals",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Goals_InviteCode",
                table: "Goals",
                column: "InviteCode",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Goals_InviteCode",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Agreements",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "ChangeReason",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "InviteCode",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "NudgedFor",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "NudgedOn",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Nudges",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "OpenTopic",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Priority",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Steps",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "Versions",
                table: "Goals");

            migrationBuilder.DropColumn(
                name: "WasOfferedSmaller",
                table: "Goals");
        }
    }
}
