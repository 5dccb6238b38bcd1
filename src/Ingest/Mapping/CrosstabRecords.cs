using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Formats;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>
/// A return template as figures: its cells are named by a row's label and a column, and a figure is cells above the line over
/// cells below it. Labels are compared without case, spaces and punctuation: the stored ones carry stray spaces.
/// </summary>
internal static class CrosstabRecords
{
    private static readonly string[] Header = ["yotoucode", "quarterStartDate", "measure", "breakdown", "category", "numerator", "denominator"];

    /// <summary>The figures of a table, one record each.</summary>
    public static IRecordSource Open(TableRecognition recognition)
    {
        List<(long Line, string[] Cells)> records = [(recognition.Table.HeaderLine, Header)];
        foreach (CrosstabReturn one in Returns(recognition))
        {
            records.AddRange(recognition.Match.Layout.Table.Figures.SelectMany(figure => Figures(figure, one)));
        }

        return new StoredRows(records);
    }

    private static Dictionary<(string, string), CrosstabReturn>.ValueCollection Returns(TableRecognition recognition)
    {
        int service = Field(recognition, "yotoucode");
        int quarter = Field(recognition, "quarterStartDate");
        int label = Field(recognition, "measure");
        HashSet<long> around = [.. recognition.Table.Totals.Select(row => row.Line), .. recognition.Table.Footnotes.Select(row => row.Line)];
        Dictionary<(string, string), CrosstabReturn> returns = [];
        using IRecordSource rows = recognition.Table.Sheet.OpenAbove(recognition.Table.HeaderLine);
        while (rows.Read() && rows.Line <= recognition.Table.LastLine)
        {
            if (rows.Line <= recognition.Table.HeaderLine || around.Contains(rows.Line) || rows.Count <= Math.Max(service, Math.Max(quarter, label)))
            {
                continue;
            }

            (string, string) key = (rows[service].Trim(), QuarterStart(rows[quarter]));
            if (!returns.TryGetValue(key, out CrosstabReturn? one))
            {
                returns.Add(key, one = new CrosstabReturn(key.Item1, key.Item2, rows.Line));
            }

            one.Add(rows[label], recognition.Match.Headers, rows);
        }

        return returns.Values;
    }

    // The rules want the quarter's first day; the template is dated by any day of it.
    private static string QuarterStart(string text)
    {
        string normal = DateText.Normalise(text);
        return DateField.TryRead(normal, out DateOnly? date) && date is { } day
            ? Engine.Domain.Quarter.Of(day).FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : PeriodText.Find(text)?.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? text;
    }

    private static int Field(TableRecognition recognition, string to) => recognition.Match.Found.First(pair => pair.Column.To == to).Field;

    private static IEnumerable<(long, string[])> Figures(CrosstabFigure figure, CrosstabReturn one)
    {
        ImmutableArray<string> prefixes = figure.Prefixes.IsEmpty ? [""] : [.. figure.Prefixes.Keys.Order(StringComparer.Ordinal)];
        if (Record(figure, one, prefixes, "", "") is { } total)
        {
            yield return (one.Line, total);
        }

        if (figure.By.Length == 0)
        {
            yield break;
        }

        foreach (string prefix in prefixes)
        {
            if (Record(figure, one, [prefix], figure.By, figure.Prefixes[prefix]) is { } part)
            {
                yield return (one.Line, part);
            }
        }
    }

    // Null where no cell above the line is filled in: the service did not report the figure, which is not nought.
    private static string[]? Record(CrosstabFigure figure, CrosstabReturn one, IEnumerable<string> prefixes, string breakdown, string category)
    {
        string? above = one.Sum(figure.Above, prefixes);
        if (above is null)
        {
            return null;
        }

        string below = figure switch
        {
            { BelowIs: > 0 } => figure.BelowIs.ToString(CultureInfo.InvariantCulture),
            _ => one.Sum(figure.Below, prefixes) ?? "",
        };
        return [one.Service, one.Quarter, figure.Measure, breakdown, category, above, below];
    }
}
