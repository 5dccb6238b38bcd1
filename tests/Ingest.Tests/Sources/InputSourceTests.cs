using System.Buffers.Binary;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Sources;

/// <summary>Folders, zips, and things that are neither.</summary>
[TestFixture]
internal sealed class InputSourceTests
{
    private TemporaryFolder _folder = null!;
    private SmallExtract _small = null!;

    [SetUp]
    public void Open() => (_folder, _small) = (new TemporaryFolder(), new SmallExtract());

    [TearDown]
    public void Close()
    {
        _folder.Dispose();
        _small.Dispose();
    }

    [TestCase("")]
    [TestCase("extract/")]
    [TestCase("extract\\")]
    public void A_zip_holds_its_files_at_the_top_or_in_one_folder(string folder)
    {
        string zip = _folder.Zip("extract.zip", _small.Texts.Select(file => (folder + file.Name, file.Text)));

        LoadedExtract loaded = CaseloadLoader.LoadExtract(zip);

        Assert.That(loaded.Files.Select(file => file.Accepted), Is.EqualTo([2, 3, 2]));
        Assert.That(loaded.Findings, Is.Empty);
    }

    [Test]
    public void Hidden_files_and_subfolders_are_passed_over_and_unknown_files_noted()
    {
        (string, string)[] others =
            [("__MACOSX/._children.csv", "x"), (".DS_Store", "x"), ("old/children.csv", "x"), ("notes.txt", "x"), ("services.csv", "x")];
        string zip = _folder.Zip("extract.zip", _small.Texts.Concat(others));

        Assert.That(FindingText.Lines(CaseloadLoader.LoadExtract(zip).Findings), Is.EqualTo(
            ["notes.txt: Note unknown-file", "services.csv: Note unknown-file"]));
    }

    [Test]
    public void A_folder_is_read_the_same_way()
    {
        foreach ((string name, string text) in _small.Texts)
        {
            _folder.Write(name.ToUpperInvariant(), text);
        }

        _folder.Write(".hidden", "x").Write("old/children.csv", "x").Write("notes.txt", "x");

        LoadedExtract loaded = CaseloadLoader.LoadExtract(_folder.Path);

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["notes.txt: Note unknown-file"]));
        Assert.That(loaded.Files[0], Is.EqualTo(new FileTally("children.csv", 2, 2)));
    }

    [Test]
    public void Two_names_that_differ_in_case_only_stop_the_run()
    {
        string zip = _folder.Zip("extract.zip", _small.Texts.Append(("Children.CSV", "x")));

        Expect(zip, "extract.zip: Children.CSV is there twice.");
    }

    [Test]
    public void Two_folders_in_a_zip_stop_the_run()
    {
        string zip = _folder.Zip("extract.zip", ("a/children.csv", "x"), ("b/offences.csv", "x"));

        Expect(zip, "extract.zip: the zip has no files at its top, and more than one folder.");
    }

    [Test]
    public void An_empty_folder_stops_the_run()
    {
        Directory.CreateDirectory(_folder.File("empty"));

        Expect(_folder.File("empty"), "empty: there are no files in it.");
    }

    [Test]
    public void A_path_that_leads_nowhere_stops_the_run()
    {
        string nowhere = _folder.File("nowhere");

        Expect(nowhere, $"{nowhere}: there is no such folder or zip.");
        Expect("", "(no path): there is no such folder or zip.");
        Expect("a\0b", "a\0b: there is no such folder or zip.");
    }

    [Test]
    public void A_file_that_is_no_zip_stops_the_run()
    {
        _folder.Write("extract.zip", "children,offences");

        Expect(_folder.File("extract.zip"), "extract.zip: neither a folder nor a whole zip.");
    }

    [TestCase(0.02)]
    [TestCase(0.5)]
    [TestCase(0.98)]
    public void A_zip_cut_short_stops_the_run(double part)
    {
        byte[] whole = File.ReadAllBytes(_folder.Zip("whole.zip", _small.Texts));
        _folder.Write("cut.zip", whole[..(int)(whole.Length * part)]);

        Expect(_folder.File("cut.zip"), "cut.zip: neither a folder nor a whole zip.");
    }

    [Test]
    public void A_zip_whose_content_is_not_what_its_checksum_says_stops_the_run()
    {
        byte[] bytes = File.ReadAllBytes(_folder.Zip("whole.zip", _small.Texts));
        int directory = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        bytes[directory + 16] ^= 1;
        _folder.Write("changed.zip", bytes);

        Expect(_folder.File("changed.zip"), "children.csv: cannot be read (the zip is damaged here)");
    }

    [Test]
    public void A_zip_that_says_it_unfolds_to_more_than_four_gigabytes_stops_the_run()
    {
        byte[] bytes = File.ReadAllBytes(_folder.Zip("whole.zip", _small.Texts));
        int directory = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(directory + 24), 0xFFFF_FFF0);
        _folder.Write("bomb.zip", bytes);

        Assert.That(() => CaseloadLoader.LoadExtract(_folder.File("bomb.zip")), Throws.TypeOf<UnreadableInputException>());
    }

    [Test]
    public void Random_bytes_called_children_stop_the_run()
    {
        byte[] bytes = new byte[1_000_000];
        new Random(1).NextBytes(bytes);
        _small.Load();
        foreach ((string name, string text) in _small.Texts)
        {
            _folder.Write(name, text);
        }

        _folder.Write("children.csv", bytes);

        Assert.That(
            () => CaseloadLoader.LoadExtract(_folder.Path),
            Throws.TypeOf<UnreadableInputException>().With.Message.StartsWith("children.csv: "));
    }

    private static void Expect(string path, string message) =>
        Assert.That(() => CaseloadLoader.LoadExtract(path), Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo(message));
}
