using KpiAnalytics.Store.Contents;
using KpiAnalytics.Store.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KpiAnalytics.Store.Migrations;

/// <summary>The model after the last migration, against which the next one is drawn up.</summary>
[DbContext(typeof(StoreContext))]
internal sealed class StoreContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.11");
        modelBuilder.Entity("KpiAnalytics.Store.Rows.SnapshotRow", snapshot =>
        {
            snapshot.Property<string>("Id").HasMaxLength(ContentId.Length).HasColumnType("TEXT");
            snapshot.Property<DateTime>("LoadedAt").HasColumnType("TEXT");
            snapshot.Property<DateOnly?>("ExtractStart").HasColumnType("TEXT");
            snapshot.Property<DateOnly?>("ExtractEnd").HasColumnType("TEXT");
            snapshot.Property<int>("Errors").HasColumnType("INTEGER");
            snapshot.Property<int>("Warnings").HasColumnType("INTEGER");
            snapshot.Property<int>("Notes").HasColumnType("INTEGER");
            snapshot.HasKey("Id");
            snapshot.HasIndex("LoadedAt");
            snapshot.ToTable("Snapshots");
        });
        modelBuilder.Entity("KpiAnalytics.Store.Rows.SnapshotFileRow", file =>
        {
            file.Property<string>("SnapshotId").HasMaxLength(ContentId.Length).HasColumnType("TEXT");
            file.Property<int>("Position").HasColumnType("INTEGER");
            file.Property<string>("File").IsRequired().HasColumnType("TEXT");
            file.Property<long>("Read").HasColumnType("INTEGER");
            file.Property<long>("Accepted").HasColumnType("INTEGER");
            file.HasKey("SnapshotId", "Position");
            file.ToTable("SnapshotFiles");
            file.HasOne("KpiAnalytics.Store.Rows.SnapshotRow", null).WithMany("Files").HasForeignKey("SnapshotId").OnDelete(DeleteBehavior.Restrict).IsRequired();
        });
        modelBuilder.Entity("KpiAnalytics.Store.Rows.ReviewEventRow", step =>
        {
            step.Property<int>("Position").ValueGeneratedNever().HasColumnType("INTEGER");
            step.Property<string>("ChildId").IsRequired().HasColumnType("TEXT");
            step.Property<string>("NominalId").IsRequired().HasColumnType("TEXT");
            step.Property<string>("Action").IsRequired().HasColumnType("TEXT");
            step.Property<string>("Who").IsRequired().HasColumnType("TEXT");
            step.Property<DateTime>("When").HasColumnType("TEXT");
            step.Property<string>("Why").IsRequired().HasColumnType("TEXT");
            step.HasKey("Position");
            step.ToTable("ReviewEvents");
        });
    }
}
