using System.Globalization;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>What DuckDB answered, as duckdb/run.mjs leaves it in a folder.</summary>
internal sealed class OtherSide(string folder)
{
    private readonly Dictionary<string, Timing> _timings = File.ReadLines(Path.Combine(folder, "timings.csv")).Select(line => line.Split(','))
        .ToDictionary(line => line[0], line => new Timing(Number(line[1]), Number(line[2]), Number(line[3])));

    /// <summary>Of a question, or of loading or preparing.</summary>
    public Timing TimingOf(string step) => _timings[step];

    /// <summary>A question's lines: area type, area, first day, last day, then the numbers.</summary>
    public IEnumerable<string> Lines(string question) => File.ReadLines(Path.Combine(folder, $"{question}.csv"));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
