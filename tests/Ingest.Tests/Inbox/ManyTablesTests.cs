using System.Globalization;
using KpiAnalytics.Ingest.Formats;
using KpiAnalytics.Ingest.Inbox;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;
using KpiAnalytics.Ingest.Tests.Formats;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>Many tables on one sheet of a book, which is read from its start: once to find them and once to load them.</summary>
internal sealed class ManyTablesTests
{
    private const int Tables = 200;
    private const int RowsOfEach = 10;

    private static readonly string[] Header = ["ypid", "yotoucode", "dateOfBirth"];

    private int _reads;

    [Test]
    public void Rows_are_read_twice_however_many_tables_there_are()
    {
        Sheet sheet = OfBook();
        TableInFile[] tables = [.. TableFinder.Find(sheet, new KnownHeaders(Confirmations.None)).Select(table => new TableInFile("sent.xlsx", table, new Recogniser(Confirmations.None).Recognise(table, "sent.xlsx")))];
        int found = _reads;
        ChildRecords children = new();
        new TableLoader([.. tables], new LoadContext(null)).Read(children);

        Assert.That(children.Take(), Has.Length.EqualTo(Tables * RowsOfEach));
        // One more says that the sheet is at its end.
        Assert.That((tables.Length, found, _reads - found), Is.EqualTo((Tables, (Tables * (RowsOfEach + 1)) + 1, (Tables * (RowsOfEach + 1)) + 1)));
    }

    [Test]
    public void Tables_of_two_kinds_in_turn_are_each_loaded_whole([Values("xlsx", "ods")] string format)
    {
        IEnumerable<string[]> Pair(int i) =>
            [Header, [$"C{i}", "Y34", "2008-05-01"], [$"D{i}", "Y34", "2008-05-01"], [], ["ypid", "offenceID", "offenceDate", "yjboffenceCategory"], [$"C{i}", "O1", "2023-01-10", "DRUGS"], []];
        using InboxFolder folder = new InboxFolder().With("sent", FormatTests.Write(TestBook.OfTexts("S", Enumerable.Range(0, 20).SelectMany(Pair)), format));

        LoadedInbox loaded = folder.Load();

        Assert.That(loaded.Extract!.Children.Select(child => child.Ypid), Is.EqualTo(Enumerable.Range(0, 20).SelectMany(i => new[] { $"C{i}", $"D{i}" })));
        Assert.That(loaded.Extract.Offences.Select(offence => offence.Ypid), Is.EqualTo(Enumerable.Range(0, 20).Select(i => $"C{i}")));
    }

    private Sheet OfBook()
    {
        List<(long Line, string[] Cells)> rows = [];
        for (int table = 0; table < Tables; table++)
        {
            // A blank row between them.
            int first = 1 + (table * (RowsOfEach + 2));
            rows.Add((first, Header));
            rows.AddRange(Enumerable.Range(1, RowsOfEach).Select(i => ((long)(first + i), new[] { string.Create(CultureInfo.InvariantCulture, $"C{table}-{i}"), "Y34", "2008-05-01" })));
        }

        OpenBook book = new();
        IRecordSource Open()
        {
            book.At(rows, 0, () => new MemoryStream(), first: 0, _ => { });
            return new CountedRows(new StoredRows(rows), () => _reads++);
        }

        return new Sheet("S", Open) { GoOn = line => book.RowsBelow(rows, 0, line, Open) };
    }

    private sealed class CountedRows(StoredRows rows, Action read) : IRecordSource
    {
        // Before the first row there is none, as in a book.
        public long Line { get; private set; }

        public long LastLine => Line;

        public int Count => rows.Count;

        public string this[int index] => rows[index];

        public bool Read()
        {
            read();
            bool isRow = rows.Read();
            Line = isRow ? rows.Line : Line;
            return isRow;
        }

        public void Dispose() => rows.Dispose();
    }
}
