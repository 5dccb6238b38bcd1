using System.Globalization;

namespace KpiAnalytics.Engine.Tests.Statistics;

/// <summary>Published test data of other people's implementations, kept as files in tests/reference-cases.</summary>
internal static class ReferenceCases
{
    public static string PathOf(string folder, string file)
    {
        var directory = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "KpiAnalytics.sln"))) directory = directory.Parent;
        return Path.Combine(directory?.FullName ?? "", "tests", "reference-cases", folder, file);
    }

    /// <summary>The rows of one of PHE's files. None of them quotes a field; rows of nothing but commas are left out.</summary>
    public static IEnumerable<Row> Rows(string file)
    {
        string[] lines = File.ReadAllLines(PathOf("PHEindicatormethods", file));
        string[] headings = lines[0].Split(',');
        return lines.Skip(1).Where(line => line.Trim(',').Length > 0)
            .Select(line => new Row(headings.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second)));
    }

    internal sealed record Row(Dictionary<string, string> Cells)
    {
        public string this[string heading] => Cells[heading];

        /// <summary>The number in the cell; null where the cell is empty.</summary>
        public double? Number(string heading) =>
            Cells[heading].Length == 0 ? null : double.Parse(Cells[heading], CultureInfo.InvariantCulture);
    }
}
