using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Snapshots;
using Microsoft.Extensions.Configuration;

namespace KpiAnalytics.Dashboard.Tests.Drops;

internal sealed class DropFolderTests
{
    [Test]
    public async Task A_name_from_outside_is_shown_and_never_part_of_a_path()
    {
        using DropWorld world = new();
        string id = await world.Drop(("../../evil.csv", "a"), ("C:\\x\\evil.csv", "bb"), ("\u0007", "c"));
        Drop drop = world.Folder.Find(id)!;
        Assert.Multiple(() =>
        {
            Assert.That(drop.Files.Select(file => file.Name), Is.EqualTo(new[] { "evil.csv", "evil (2).csv", "file" }));
            Assert.That(
                Directory.GetFiles(world.Places.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(world.Places.Folder, file)),
                Is.EquivalentTo(new[] { $"{id}/0001", $"{id}/0002", $"{id}/0003", $"{id}/drop.json" }));
        });
    }

    [Test]
    public void Drops_begun_in_the_same_second_are_two()
    {
        using DropWorld world = new();
        Drop[] drops = [world.Folder.Create(), world.Folder.Create()];
        Assert.That(drops.Select(drop => (drop.Id, drop.DroppedAt)), Is.EqualTo(new[] { ("20261122-155213", "22 Nov 2026 15:52"), ("20261122-155213-2", "22 Nov 2026 15:52") }));
    }

    [TestCase("20261122-155213", true)]
    [TestCase("20261122-155213-12", true)]
    [TestCase("20261122-155213-", false)]
    [TestCase("20261122-155213/..", false)]
    [TestCase("20261322-155213", false)]
    [TestCase("..", false)]
    [TestCase("", false)]
    public void Only_an_id_can_be_asked_for(string text, bool isId) => Assert.That(Drop.IsId(text), Is.EqualTo(isId));

    [Test]
    public async Task A_file_that_does_not_arrive_whole_is_not_kept()
    {
        using DropWorld world = new();
        Drop drop = world.Folder.Create();
        using BrokenStream broken = new();
        await Assert.ThatAsync(() => world.Folder.AddAsync(drop.Id, "a.csv", broken, CancellationToken.None), Throws.TypeOf<IOException>());
        Assert.Multiple(() =>
        {
            Assert.That(world.Folder.Find(drop.Id)!.Files, Is.Empty);
            Assert.That(File.Exists(Path.Combine(world.Places.Folder, drop.Id, "0001")), Is.False);
        });
    }

    [Test]
    public async Task Discarded_files_are_gone_from_the_disk()
    {
        using DropWorld world = new();
        string id = await world.DropExtract();
        world.Desk.Discard(id);
        Assert.Multiple(() =>
        {
            Assert.That(Directory.GetDirectories(world.Places.Folder), Is.Empty);
            Assert.That(world.Desk.Find(id), Is.Null);
        });
    }

    [Test]
    public void Files_are_never_put_into_the_repository()
    {
        string root = Directory.CreateTempSubdirectory("repository").FullName;
        Directory.CreateDirectory(Path.Combine(root, ".git"));
        string content = Directory.CreateDirectory(Path.Combine(root, "src", "Dashboard")).FullName;
        DropSettings inside = DropSettings.From(Configuration("--files", Path.Combine(root, "data")), content, new StoreSettings("store.db"));
        DropSettings beside = DropSettings.From(Configuration("--files", root + "-data"), content, new StoreSettings("store.db"));
        try
        {
            Assert.Multiple(() =>
            {
                Assert.That(inside.Prepare, Throws.TypeOf<DropRefusedException>().With.Message.Contains("--files FOLDER"));
                Assert.That(beside.Prepare, Throws.Nothing);
            });
        }
        finally
        {
            Directory.Delete(root, recursive: true);
            Directory.Delete(root + "-data", recursive: true);
        }
    }

    [Test]
    public void Without_a_setting_files_lie_beside_the_store() =>
        Assert.That(DropSettings.From(Configuration(), "/", new StoreSettings("/data/kpi.db")).Folder, Is.EqualTo(Path.GetFullPath("/data/files")));

    [TestCase(200, 1, 1, "up to 200 files")]
    [TestCase(0, 0, (512L << 20) + 1, "larger than 512 MB")]
    [TestCase(1, 2L << 30, 1, "up to 2 GB")]
    [TestCase(199, 1, 512L << 20, null)]
    public void A_drop_has_limits(int files, long bytes, long next, string? why) =>
        Assert.That(
            DropLimits.ProblemOf(new Drop("20261122-155213", [.. Enumerable.Range(1, files).Select(i => new DroppedFile($"{i}", i, bytes))]), "a.csv", next),
            why is null ? Is.Null : Does.Contain(why));

    private static IConfiguration Configuration(params string[] arguments) => new ConfigurationBuilder().AddCommandLine(arguments).Build();

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            destination.Write("half"u8);
            throw new IOException("The connection broke.");
        }
    }
}
