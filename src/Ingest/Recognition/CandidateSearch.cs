using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>For the columns of a layout that were not found: which of the file's other columns they may be.</summary>
internal static class CandidateSearch
{
    private const int MostCandidates = 5;

    /// <summary>Names less alike than this share letters by chance.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>An optional column is asked for only where a header speaks for it by itself.</summary>
    private const double LikeEnough = 0.7;

    /// <summary>Where something must be asked anyway, optional columns with a fair candidate are asked along.</summary>
    private const double FairCandidate = 0.5;

    /// <summary>A wanted column is asked for where all values would do, whatever the header.</summary>
    private const double LeastOfWanted = 0.4;

    private const int MostOthers = 200;

    /// <summary>The questions: a header is proposed for one column only.</summary>
    public static ImmutableArray<ColumnQuestion> Questions(LayoutMatch match, FoundTable table, IReadOnlySet<string> absent)
    {
        List<(string Header, int Field)> others = [.. match.Others];
        List<MappedColumn> missing = [.. Distinct(match).Where(column => column.Required || !absent.Contains(column.To))];
        if (others.Count == 0 || missing.Count == 0)
        {
            return [.. missing.Where(column => column.Required).Select(column => new ColumnQuestion(column.To, column.Headers[0], true, []))];
        }

        int? births = missing.Exists(BirthDates.IsOf) ? BirthDates.FieldOf(table, [.. others.Select(other => other.Field)]) : null;
        var scores = missing.ToDictionary(column => column, column => others.Take(MostOthers).Select(other => (other.Header, Score: Score(match, table, column, other, births))).ToList());
        Dictionary<MappedColumn, string> proposed = Assign(missing, scores);
        bool mustAsk = missing.Exists(column => column.Required);
        return
        [
            .. missing
                .Where(column => column.Required || IsWorthAsking(column, scores[column], proposed, mustAsk))
                .Select(column => Question(column, scores[column], proposed.GetValueOrDefault(column), others, table)),
        ];
    }

    // Columns filled by one header are one question.
    private static IEnumerable<MappedColumn> Distinct(LayoutMatch match) =>
        match.Missing.GroupBy(column => string.Join('\n', column.Headers), (_, columns) => columns.OrderByDescending(column => column.Required).First());

    private static bool IsWorthAsking(MappedColumn column, List<(string Header, double Score)> scores, Dictionary<MappedColumn, string> proposed, bool mustAsk)
    {
        if (!proposed.TryGetValue(column, out string? header))
        {
            return false;
        }

        double score = scores.First(score => score.Header == header).Score;
        bool isAlike = column.Headers.Any(known => TextLikeness.Of(HeaderName.Normalise(known), HeaderName.Normalise(header)) >= LikeEnough);
        return isAlike || (column.Wanted && score >= LeastOfWanted) || (mustAsk && score >= FairCandidate);
    }

    private static double Score(LayoutMatch match, FoundTable table, MappedColumn column, (string Header, int Field) other, int? births)
    {
        string name = HeaderName.Normalise(other.Header);
        double likeness = column.Headers.Max(known => TextLikeness.Of(HeaderName.Normalise(known), name));
        likeness = likeness >= LeastLikeness ? likeness : 0;
        bool isOtherKindOfDate = births is { } field && BirthDates.IsOf(column) != (other.Field == field);
        double fit = isOtherKindOfDate ? 0 : ValueFit.Of(match.Layout, column, table.Sample.Select(row => other.Field < row.Length ? row[other.Field] : ""));
        double place = IsInPlace(match, column, other.Field) ? 1 : 0;
        return Math.Round((likeness * 0.4) + (fit * 0.4) + (place * 0.2), 3, MidpointRounding.AwayFromZero);
    }

    // Between the columns that stand before and after it in the layout.
    private static bool IsInPlace(LayoutMatch match, MappedColumn column, int field)
    {
        int position = match.Layout.Table.Columns.IndexOf(column);
        List<(int Position, int Field)> found = [.. match.Found.Select(pair => (match.Layout.Table.Columns.IndexOf(pair.Column), pair.Field))];
        int before = found.Where(pair => pair.Position < position).Select(pair => pair.Field).DefaultIfEmpty(-1).Last();
        int after = found.Where(pair => pair.Position > position).Select(pair => pair.Field).DefaultIfEmpty(int.MaxValue).First();
        return before < field && field < after;
    }

    // The strongest pair first; of equals the required column first, then the order of the layout and of the file.
    private static Dictionary<MappedColumn, string> Assign(List<MappedColumn> missing, Dictionary<MappedColumn, List<(string Header, double Score)>> scores)
    {
        Dictionary<MappedColumn, string> proposed = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        var pairs = missing.SelectMany((column, order) => scores[column].Select((score, place) => (Column: column, Order: order, score.Header, score.Score, Place: place)))
            .OrderByDescending(pair => pair.Score + (pair.Column.Required ? 0.15 : 0)).ThenBy(pair => pair.Order).ThenBy(pair => pair.Place);
        foreach (var pair in pairs)
        {
            if (!proposed.ContainsKey(pair.Column) && !taken.Contains(pair.Header))
            {
                proposed.Add(pair.Column, pair.Header);
                taken.Add(pair.Header);
            }
        }

        return proposed;
    }

    private static ColumnQuestion Question(
        MappedColumn column, List<(string Header, double Score)> scores, string? proposed, List<(string Header, int Field)> others, FoundTable table)
    {
        ImmutableArray<HeaderCandidate> candidates =
        [
            .. scores.OrderByDescending(score => score.Header == proposed).ThenByDescending(score => score.Score).Take(MostCandidates)
                .Select(score => new HeaderCandidate(score.Header, Math.Clamp(score.Score, 0, 1), Example(score.Header, others, table))),
        ];
        return new ColumnQuestion(column.To, column.Headers[0], column.Required, candidates);
    }

    private static string Example(string header, List<(string Header, int Field)> others, FoundTable table)
    {
        int field = others.First(other => other.Header == header).Field;
        string value = table.Sample.Select(row => field < row.Length ? row[field] : "").FirstOrDefault(text => text.Length > 0) ?? "";
        return value.Length <= 60 ? value : value[..60];
    }
}
