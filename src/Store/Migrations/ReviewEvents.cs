using KpiAnalytics.Store.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KpiAnalytics.Store.Migrations;

/// <summary>The audit of matching, and the triggers that keep it from being changed.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122160000_ReviewEvents")]
internal sealed class ReviewEvents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ReviewEvents",
            columns => new
            {
                Position = columns.Column<int>("INTEGER"),
                ChildId = columns.Column<string>("TEXT"),
                NominalId = columns.Column<string>("TEXT"),
                Action = columns.Column<string>("TEXT"),
                Who = columns.Column<string>("TEXT"),
                When = columns.Column<DateTime>("TEXT"),
                Why = columns.Column<string>("TEXT"),
            },
            constraints: table => table.PrimaryKey("PK_ReviewEvents", row => row.Position));
        foreach (string change in new[] { "UPDATE", "DELETE" })
            migrationBuilder.Sql($"CREATE TRIGGER ReviewEvents_{change} BEFORE {change} ON ReviewEvents BEGIN SELECT RAISE(ABORT, 'The audit is never changed.'); END;");
    }
}
