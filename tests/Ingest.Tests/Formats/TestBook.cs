namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>A workbook for tests, in no format yet: sheets of rows; a cell is a text, a number, a day, a share or nothing.</summary>
internal sealed class TestBook
{
    public List<TestSheet> Sheets { get; } = [];

    public TestBook Sheet(string name, params object?[][] rows)
    {
        Sheets.Add(new TestSheet(name, rows));
        return this;
    }

    public TestBook Sheet(TestSheet sheet)
    {
        Sheets.Add(sheet);
        return this;
    }

    /// <summary>A sheet of texts.</summary>
    public static TestBook OfTexts(string name, IEnumerable<string[]> rows) => new TestBook().Sheet(name, [.. rows.Select(row => row.Cast<object?>().ToArray())]);
}
