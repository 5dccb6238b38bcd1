using System.IO.Compression;
using System.Text;
using KpiAnalytics.Ingest.Tests.Csv;
using KpiAnalytics.Ingest.Tests.Hostile;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>Small extracts damaged at random, with a fixed seed: whatever is read, nothing breaks and no row goes uncounted.</summary>
[TestFixture]
internal sealed class MutationTests
{
    private static readonly (string Name, string Text)[] Whole =
    [
        ("children.csv", "\uFEFFypid,yotoucode,dateOfBirth,sex,gender,ethnicity,deleted\r\nC1,E01,2008-05-01,1,,White,no\r\n\"C\"\"2\",E01,39000,,2,\"MIXED\",\r\n"),
        ("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory,yjbseriousnessScore,offenceDescription\nC1,O1,2023-01-10,ROBBERY,6,\"two\nlines, and \"\"quotes\"\"\"\nC1,O2,10/02/2023,DRUGS,\"1,2\",é\n\"C\"\"2\",O1,10-Mar-2023,ARSON,,\n"),
        ("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome,legalOutcomeGroup\nC1,O1,2023-04-01T10:00:00Z,YOUTH_CAUTION,\nC1,O2,1900-01-01,FINE,\n\"C\"\"2\",O1,2023-05-01,OTHER,Pre-court\n"),
        ("programmes.csv", "ypid,interventionProgrammeID,startDate,etehoursOnProgrammeStart\nC1,P1,2023-04-01,25.5\nC1,P1,2023-04-01,25.5\nC1,P1,2023-04-02,\n"),
        ("custody_releases.csv", "ypid,releaseDate,offenceID\nC1,2023-09-01,O1\nC1,2023-09-02,\n"),
        ("health.csv", "ypid,need,dateScreened\nC1,MENTAL_HEALTH,2023-04-01\n\n C1 ,substance_misuse,NULL\n"),
        ("extract.json", """{"coverageFrom":"2015-04-01","coverageTo":"2024-03-31"}"""),
    ];

    private Random _random = null!;
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Open() => (_random, _folder) = (new Random(500), new TemporaryFolder());

    [TearDown]
    public void Close() => _folder.Dispose();

    [Test]
    public void A_damaged_folder_is_read_or_refused_and_every_row_is_accepted_or_rejected()
    {
        int read = 0;
        for (int round = 0; round < 500; round++)
        {
            string folder = _folder.File($"{round}");
            int damaged = _random.Next(Whole.Length);
            for (int i = 0; i < Whole.Length; i++)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(Whole[i].Text);
                _folder.Write(Path.Combine(folder, Whole[i].Name), i == damaged ? Damage(bytes) : bytes);
            }

            read += LoadsWithEveryRowCounted(folder, $"round {round}: {Whole[damaged].Name}") ? 1 : 0;
        }

        Assert.That(read, Is.InRange(150, 499), "some damage is survived, and some is not");
    }

    [Test]
    public void A_damaged_zip_is_read_or_refused()
    {
        byte[] zip = ZipOf(Whole);
        int read = 0;
        for (int round = 0; round < 200; round++)
        {
            _folder.Write($"{round}.zip", Flip(zip));
            read += LoadsWithEveryRowCounted(_folder.File($"{round}.zip"), $"round {round}") ? 1 : 0;
        }

        Assert.That(read, Is.LessThan(199), "some damage is not survived");
    }

    private static bool LoadsWithEveryRowCounted(string path, string what)
    {
        try
        {
            LoadedExtract loaded = CaseloadLoader.LoadExtract(path);
            foreach (FileTally tally in loaded.Files)
            {
                long linesAtFault = loaded.Findings
                    .Where(finding => finding.File == tally.File && finding.Line > 1).Select(finding => finding.Line).Distinct().Count();
                Assert.That(tally.Rejected, Is.InRange(0, linesAtFault), what);
                if (Directory.Exists(path))
                {
                    string text = File.ReadAllText(Path.Combine(path, tally.File)).TrimStart('\uFEFF');
                    Assert.That(tally.Read, Is.EqualTo(PlainCsv.Read(text).Count - 1), what);
                }
            }

            Assert.That(AcceptedRecords.Broken(loaded.Extract), Is.Empty, what);
            Assert.That(loaded.Files[0].Accepted, Is.EqualTo(loaded.Extract.Children.Length), what);
            Assert.That(loaded.Files[1].Accepted, Is.EqualTo(loaded.Extract.Offences.Length), what);
            Assert.That(loaded.Files[2].Accepted, Is.EqualTo(loaded.Extract.Outcomes.Length), what);
            return true;
        }
        catch (UnreadableInputException fault)
        {
            Assert.That(fault.Message, Has.Length.LessThan(300).And.Not.Contains("\n").And.Not.Contains("\r"), what);
            return false;
        }
    }

    private byte[] Damage(byte[] bytes) => _random.Next(5) switch
    {
        0 => Flip(bytes),
        1 => bytes[.._random.Next(bytes.Length)],
        2 => [.. bytes[.._random.Next(bytes.Length)], .. bytes[_random.Next(bytes.Length)..]],
        3 => SwapColumns(bytes),
        _ => Put(bytes, "\",\n\r"u8[_random.Next(4)]),
    };

    private byte[] Flip(byte[] bytes)
    {
        byte[] damaged = [.. bytes];
        for (int i = _random.Next(1, 6); i > 0; i--)
        {
            damaged[_random.Next(damaged.Length)] ^= (byte)(1 << _random.Next(8));
        }

        return damaged;
    }

    private byte[] Put(byte[] bytes, byte character)
    {
        int position = _random.Next(bytes.Length);
        return [.. bytes[..position], character, .. bytes[position..]];
    }

    // Only in the header: the values then stand under other names.
    private byte[] SwapColumns(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
        {
            return bytes;
        }

        string[] names = text[..end].Split(',');
        int first = _random.Next(names.Length);
        int second = _random.Next(names.Length);
        (names[first], names[second]) = (names[second], names[first]);
        return Encoding.UTF8.GetBytes(string.Join(',', names) + text[end..]);
    }

    private static byte[] ZipOf(IEnumerable<(string Name, string Text)> files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create))
        {
            foreach ((string name, string text) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
