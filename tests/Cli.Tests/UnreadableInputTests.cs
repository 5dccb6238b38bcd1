using System.IO.Compression;

namespace KpiAnalytics.Cli.Tests;

/// <summary>Input that cannot be read ends in one clear line and exit 2, quickly and in little memory.</summary>
public class UnreadableInputTests
{
    private const int Seed = 20_220_401;
    private const long MostBytesAllocatedAtOnce = 500_000_000;

    private SmallExtract _files = null!;

    [SetUp]
    public void Write() => _files = new SmallExtract();

    [TearDown]
    public void Delete() => _files.Dispose();

    [Test]
    public void A_missing_required_column()
    {
        _files.Write("extract/children.csv", "ypid,yotoucode", "A,S1");
        Assert.That(OneLine(), Does.Contain("children.csv").And.Contain("dateOfBirth"));
    }

    [Test]
    public void A_missing_required_file()
    {
        File.Delete(Path.Combine(_files.Extract, "outcomes.csv"));
        Assert.That(OneLine(), Does.Contain("outcomes.csv"));
    }

    [Test]
    public void An_empty_folder() =>
        Assert.That(OneLine(Directory.CreateDirectory(Path.Combine(_files.Root, "empty")).FullName), Does.Contain("empty").And.Contain("no files"));

    [Test]
    public void No_such_path() => Assert.That(OneLine(Path.Combine(_files.Root, "nowhere")), Does.Contain("nowhere"));

    [Test]
    public void A_truncated_zip()
    {
        string zip = Path.Combine(_files.Root, "extract.zip");
        ZipFile.CreateFromDirectory(_files.Extract, zip);
        using (FileStream file = File.OpenWrite(zip))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.That(OneLine(zip), Does.Contain("extract.zip"));
    }

    [Test]
    public void Random_bytes_as_a_file()
    {
        var bytes = new byte[1_000_000];
        new Random(Seed).NextBytes(bytes);
        File.WriteAllBytes(Path.Combine(_files.Extract, "children.csv"), bytes);
        Assert.That(OneLine(), Does.Contain("children.csv"));
    }

    [Test]
    public void Random_bytes_as_the_extract()
    {
        string path = Path.Combine(_files.Root, "extract.zip");
        var bytes = new byte[100_000];
        new Random(Seed).NextBytes(bytes);
        File.WriteAllBytes(path, bytes);
        Assert.That(OneLine(path), Does.Contain("extract.zip"));
    }

    [Test]
    public void A_line_of_200_megabytes()
    {
        using (StreamWriter writer = File.CreateText(Path.Combine(_files.Extract, "outcomes.csv")))
        {
            writer.Write("ypid,offenceID,outcomeDate,legalOutcome\n");
            string piece = new('x', 1_000_000);
            for (int i = 0; i < 200; i++)
            {
                writer.Write(piece);
            }
        }

        long before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.That(OneLine(), Does.Contain("outcomes.csv"));
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(MostBytesAllocatedAtOnce));
    }

    [Test]
    public void A_quote_that_is_never_closed()
    {
        _files.Write("extract/offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory", "A,1,2020-01-10,\"ROBBERY", "A,2,2020-06-01,DRUGS");
        Assert.That(OneLine(), Does.Contain("offences.csv").And.Contain("2"));
    }

    private string OneLine(string? extract = null)
    {
        KpiRun run = KpiRun.Of("compute", extract ?? _files.Extract, "--reference", _files.Reference);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(run.Error, Does.Not.Contain("   at "));
        return run.Error;
    }
}
