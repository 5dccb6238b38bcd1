using KpiAnalytics.Ingest;
using KpiAnalytics.Store.Contents;

namespace KpiAnalytics.Store.Tests;

public class ContentIdTests
{
    private ExtractFolder _folder = null!;

    [SetUp]
    public void MakeExtract() => _folder = new ExtractFolder();

    [TearDown]
    public void RemoveExtract() => _folder.Dispose();

    // Worked out apart from the code: for each name in order, 4 bytes of length, the name, the SHA-256 of the bytes; SHA-256 of it all.
    [Test]
    public void The_id_is_the_one_the_definition_gives()
    {
        string folder = Directory.CreateDirectory(_folder.Beside("two")).FullName;
        File.WriteAllText(Path.Combine(folder, "b.csv"), "2\n");
        File.WriteAllText(Path.Combine(folder, "a.csv"), "1\n");
        Assert.That(ContentId.Of(folder), Is.EqualTo("4f231d31f6458828"));
    }

    [TestCase("")]
    [TestCase("extract/")]
    [TestCase("extract\\")]
    public void A_folder_and_a_zip_of_it_have_one_id(string prefix) =>
        Assert.That(ContentId.Of(_folder.Zip("extract.zip", prefix)), Is.EqualTo(ContentId.Of(_folder.Extract)));

    [Test]
    public void Files_that_lie_under_other_names_have_the_id_of_their_own()
    {
        string[] names = ["outcomes.csv", "children.csv", "offences.csv"];
        GivenFile[] given = [.. names.Select((name, i) => new GivenFile(name, _folder.Beside($"{i}")))];
        foreach (GivenFile file in given)
        {
            File.Copy(Path.Combine(_folder.Extract, file.Name), file.Path);
        }

        Assert.That(ContentId.Of(given), Is.EqualTo(ContentId.Of(_folder.Extract)));
    }

    [Test]
    public void A_changed_byte_gives_another_id() =>
        AssertChanges(() => _folder.Write("offences.csv", File.ReadAllText(Path.Combine(_folder.Extract, "offences.csv")).Replace("2023-01-10", "2023-01-11", StringComparison.Ordinal)));

    [Test]
    public void A_changed_name_gives_another_id() =>
        AssertChanges(() => File.Move(Path.Combine(_folder.Extract, "offences.csv"), Path.Combine(_folder.Extract, "Offences.csv")));

    [Test]
    public void A_file_more_gives_another_id() => AssertChanges(() => _folder.Write("custody_releases.csv", ""));

    [Test]
    public void Bytes_moved_from_one_file_to_the_next_give_another_id()
    {
        _folder.Write("x1.csv", "ab").Write("x2.csv", "c");
        AssertChanges(() => _folder.Write("x1.csv", "a").Write("x2.csv", "bc"));
    }

    [Test]
    public void What_the_loader_does_not_see_changes_nothing()
    {
        string before = ContentId.Of(_folder.Extract);
        _folder.Write(".DS_Store", "hidden");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_folder.Extract, "deeper")).FullName, "children.csv"), "");
        Assert.That(ContentId.Of(_folder.Extract), Is.EqualTo(before));
    }

    private void AssertChanges(Action change)
    {
        string before = ContentId.Of(_folder.Extract);
        change();
        Assert.That(ContentId.Of(_folder.Extract), Is.Not.EqualTo(before));
    }
}
