using System.Globalization;
using System.Text;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>Compares two answers row by row and prints the few lines in which they differ.</summary>
internal static class RowComparison
{
    private const int MostShown = 8;

    /// <summary>Empty when the answers are equal in every field and in their order.</summary>
    public static string Differences(IReadOnlyList<MeasureResult> engine, IReadOnlyList<MeasureResult> oracle)
    {
        Dictionary<string, MeasureResult> given = [], expected = [];
        string[] twice = [.. engine.Where(row => !given.TryAdd(Key(row), row)).Select(row => $"twice    {Key(row)}")];
        foreach (MeasureResult row in oracle)
        {
            expected.Add(Key(row), row);
        }

        (string Key, string Text)[] lines =
        [
            .. twice.Select(line => ("", line)),
            .. expected.Keys.Except(given.Keys).Select(key => (key, $"missing  {key}\n  oracle {Text(expected[key])}")),
            .. given.Keys.Except(expected.Keys).Select(key => (key, $"too many {key}\n  engine {Text(given[key])}")),
            .. expected.Keys.Intersect(given.Keys).Where(key => !AreEqual(given[key], expected[key]))
                .Select(key => (key, $"differs  {key}\n  engine {Text(given[key])}\n  oracle {Text(expected[key])}")),
        ];
        return lines.Length > 0 ? Shortened(lines) : OrderDifference(engine, oracle);
    }

    /// <summary>The first difference of each measure, then the others, as far as there is room.</summary>
    private static string Shortened((string Key, string Text)[] lines)
    {
        var firsts = lines.DistinctBy(line => line.Key.Split(' ')[0]).ToArray();
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{lines.Length} rows of {firsts.Length} measures differ\n");
        return text.AppendJoin('\n', firsts.Concat(lines.Except(firsts)).Take(MostShown).Select(line => line.Text)).ToString();
    }

    private static string OrderDifference(IReadOnlyList<MeasureResult> engine, IReadOnlyList<MeasureResult> oracle)
    {
        int at = Enumerable.Range(0, oracle.Count).FirstOrDefault(i => Key(engine[i]) != Key(oracle[i]), -1);
        return at < 0 ? "" : $"order    row {at}\n  engine {Key(engine[at])}\n  oracle {Key(oracle[at])}";
    }

    private static bool AreEqual(MeasureResult engine, MeasureResult oracle) =>
        engine.Measure.Definition == oracle.Measure.Definition
        && engine.Area == oracle.Area
        && engine.Period == oracle.Period
        && AreClose(engine.Numerator, oracle.Numerator)
        && AreClose(engine.Denominator, oracle.Denominator)
        && AreClose(engine.Value, oracle.Value)
        && AreClose(engine.Interval.Lower, oracle.Interval.Lower)
        && AreClose(engine.Interval.Upper, oracle.Interval.Upper)
        && engine.Interval.Method == oracle.Interval.Method
        && engine.Status == oracle.Status
        && engine.IsPublished == oracle.IsPublished
        && engine.Notes.SequenceEqual(oracle.Notes);

    /// <summary>To 1e-9 of the size; a limit at zero may miss it by rounding only.</summary>
    private static bool AreClose(double? one, double? other) => (one, other) switch
    {
        (null, null) => true,
        ({ } left, { } right) => Math.Abs(left - right) <= Math.Max(1e-9 * Math.Abs(right), 1e-12),
        _ => false,
    };

    private static string Key(MeasureResult row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Measure.Id} {row.Area.Type} {row.Area.Code} {row.Period.Kind} {row.Period.Start:yyyy-MM-dd}..{row.Period.End:yyyy-MM-dd} [{row.Breakdown}={row.Category}]");

    private static string Text(MeasureResult row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Numerator:R}/{row.Denominator:R} = {row.Value:R} ({row.Interval.Method} {row.Interval.Lower:R}..{row.Interval.Upper:R}) "
        + $"{row.Status} '{row.Area.Name}'{(row.IsPublished ? " published" : "")} notes: {string.Join("; ", row.Notes)}");
}
