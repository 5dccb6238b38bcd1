namespace KpiAnalytics.SampleData.Tests;

/// <summary>What lies in sample-data is what the generator writes, byte for byte.</summary>
public sealed class CommittedFilesTests
{
    private string _written = "";

    [OneTimeSetUp]
    public void Write()
    {
        _written = Path.Combine(TestContext.CurrentContext.WorkDirectory, "sample-data-written");
        if (Directory.Exists(_written))
        {
            Directory.Delete(_written, recursive: true);
        }

        SampleFiles.WriteTo(_written);
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_written, recursive: true);

    [Test]
    public void Every_file_has_the_committed_bytes()
    {
        Assert.Multiple(() =>
        {
            foreach (string file in Files(_written))
            {
                byte[] committed = File.ReadAllBytes(Path.Combine(SourceTree.SampleData(), file));
                Assert.That(committed.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(_written, file))), Is.True, file);
            }
        });
    }

    [Test]
    public void The_data_folders_hold_these_files_and_no_others()
    {
        IEnumerable<string> committed = Files(SourceTree.SampleData())
            .Where(file => !file.StartsWith("generator", StringComparison.Ordinal) && file != "README.md");

        Assert.That(committed, Is.EquivalentTo(Files(_written)));
    }

    [Test]
    public void Every_file_stays_below_three_megabytes_and_all_together_below_six()
    {
        long[] sizes = [.. Files(_written).Select(file => new FileInfo(Path.Combine(_written, file)).Length)];

        Assert.That((sizes.Max() < 3_000_000, sizes.Sum() < 6_000_000), Is.EqualTo((true, true)));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file));
}
