using KpiAnalytics.Store.Contents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KpiAnalytics.Store.Rows;

/// <summary>The store's tables.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<SnapshotRow> Snapshots => Set<SnapshotRow>();

    public DbSet<ReviewEventRow> ReviewEvents => Set<ReviewEventRow>();

    /// <summary>The snapshots with their files, to be read.</summary>
    public IQueryable<SnapshotRow> ReadSnapshots() => Snapshots.AsNoTracking().Include(row => row.Files);

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<SnapshotRow>(snapshot =>
        {
            snapshot.ToTable("Snapshots");
            snapshot.HasKey(row => row.Id);
            snapshot.Property(row => row.Id).HasMaxLength(ContentId.Length);
            snapshot.HasIndex(row => row.LoadedAt);
            snapshot.HasMany(row => row.Files).WithOne().HasForeignKey(file => file.SnapshotId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SnapshotFileRow>(file =>
        {
            file.ToTable("SnapshotFiles");
            file.HasKey(row => new { row.SnapshotId, row.Position });
            file.Property(row => row.Position).ValueGeneratedNever();
        });
        model.Entity<ReviewEventRow>(step =>
        {
            step.ToTable("ReviewEvents");
            step.HasKey(row => row.Position);
            step.Property(row => row.Position).ValueGeneratedNever();
        });
    }

    // SQLite's text of a time does not say which zone it is of.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
