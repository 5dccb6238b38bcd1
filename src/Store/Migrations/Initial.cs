using KpiAnalytics.Store.Contents;
using KpiAnalytics.Store.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiAnalytics.Store.Migrations;

/// <summary>Snapshots and their files, and the triggers that keep both from being changed.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122000000_Initial")]
internal sealed class Initial : Migration
{
    private static readonly string[] Tables = ["Snapshots", "SnapshotFiles"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Snapshots",
            columns => new
            {
                Id = columns.Column<string>("TEXT", maxLength: ContentId.Length),
                LoadedAt = columns.Column<DateTime>("TEXT"),
                ExtractStart = columns.Column<DateOnly>("TEXT", nullable: true),
                ExtractEnd = columns.Column<DateOnly>("TEXT", nullable: true),
                Errors = columns.Column<int>("INTEGER"),
                Warnings = columns.Column<int>("INTEGER"),
                Notes = columns.Column<int>("INTEGER"),
            },
            constraints: table => table.PrimaryKey("PK_Snapshots", row => row.Id));
        migrationBuilder.CreateTable(
            "SnapshotFiles",
            columns => new
            {
                SnapshotId = columns.Column<string>("TEXT", maxLength: ContentId.Length),
                Position = columns.Column<int>("INTEGER"),
                File = columns.Column<string>("TEXT"),
                Read = columns.Column<long>("INTEGER"),
                Accepted = columns.Column<long>("INTEGER"),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SnapshotFiles", row => new { row.SnapshotId, row.Position });
                table.ForeignKey("FK_SnapshotFiles_Snapshots_SnapshotId", row => row.SnapshotId, "Snapshots", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_Snapshots_LoadedAt", "Snapshots", "LoadedAt");
        ForbidChanges(migrationBuilder);
    }

    private static void ForbidChanges(MigrationBuilder migration)
    {
        foreach (string table in Tables)
        {
            foreach (string change in new[] { "UPDATE", "DELETE" })
                migration.Sql($"CREATE TRIGGER {table}_{change} BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, 'Snapshots are never changed.'); END;");
        }
    }
}
