using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Mapping;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>Decides which layout a table is in.</summary>
internal sealed class Recogniser(Confirmations confirmations)
{
    /// <summary>Of a table's headers, the least share a layout must explain before an analyst is asked about it.</summary>
    private const double LeastShareToAsk = 0.3;

    /// <summary>A layout that has all it needs may leave many headers unexplained, but not nearly all.</summary>
    private const double LeastShareToAccept = 0.15;

    /// <summary>By how much less a layout may rank by the headers it knows, and be the right one by what stands under the others.</summary>
    private const double NearlyAsMany = 0.6;

    private const int MostContenders = 5;

    /// <summary>The best layout for a table; null where none is like it.</summary>
    public TableRecognition? Recognise(FoundTable table, string file)
    {
        (LayoutMatch Match, Confirmation? Confirmation)[] attempts =
        [
            .. LayoutLibrary.Tables
                .Where(layout => layout.Table.Sheet.Length == 0 || layout.Table.Sheet == table.Sheet.Name)
                .SelectMany(layout => Attempts(layout, table))
                .OrderByDescending(attempt => attempt.Match.Layout.Table.Sheet.Length > 0)
                .ThenByDescending(attempt => attempt.Match.Rank)
                .ThenByDescending(attempt => ShareOfLabels(attempt.Match, table))
                .ThenBy(attempt => attempt.Match.ColumnsShort)
                .ThenByDescending(attempt => attempt.Match.Explained)
                .ThenBy(attempt => attempt.Match.Missing.Count()),
        ];
        TableRecognition? best = Contenders(attempts).Select(attempt => Complete(attempt.Match, attempt.Confirmation, table, file)).MaxBy(attempt => attempt.Promise);
        return best is not null && IsLikely(best) ? best : null;
    }

    // Where something must be asked, layouts that know nearly as many of the headers are told apart by what they would make of the others.
    private static IEnumerable<(LayoutMatch Match, Confirmation? Confirmation)> Contenders((LayoutMatch Match, Confirmation? Confirmation)[] attempts)
    {
        if (attempts is not [var (first, _), ..] || first.IsWhole)
        {
            return attempts.Take(1);
        }

        bool isOfSheet = first.Layout.Table.Sheet.Length > 0;
        return attempts
            .Where(attempt => attempt.Match.Layout.Table.Sheet.Length > 0 == isOfSheet && first.Rank - attempt.Match.Rank <= NearlyAsMany && attempt.Match.ColumnsShort <= first.ColumnsShort)
            .DistinctBy(attempt => attempt.Match.Layout).Take(MostContenders);
    }

    private static bool IsLikely(TableRecognition recognition)
    {
        LayoutMatch match = recognition.Match;
        int headers = match.Headers.Count(header => header.Length > 0);
        double share = (double)match.Explained / Math.Max(1, headers);
        bool isEnough = match.Explained >= 2 || headers == 1;
        return match.IsWhole
            ? isEnough && (share >= LeastShareToAccept || match.Explained >= 4)
            : isEnough && share >= LeastShareToAsk && recognition.Questions.All(question => !question.IsRequired || question.Candidates.Length > 0) && (match.Layout.Table.Unpivot is null || match.Unpivoted.Length > 0);
    }

    // Three return templates have the same columns; the labels of their rows tell them apart.
    private static double ShareOfLabels(LayoutMatch match, FoundTable table)
    {
        HashSet<string> labels = [.. match.Layout.Table.Figures.SelectMany(figure => figure.Above).SelectMany(group => group.Labels).Select(HeaderName.Normalise)];
        if (labels.Count == 0)
        {
            return 0;
        }

        HashSet<string> seen = [.. table.Sample.SelectMany(row => row).Select(HeaderName.Normalise)];
        return (double)labels.Count(seen.Contains) / labels.Count;
    }

    // As confirmed by each supplier in turn, and by nobody; with the row above the header where there is one.
    private IEnumerable<(LayoutMatch Match, Confirmation? Confirmation)> Attempts(TableLayout layout, FoundTable table)
    {
        IEnumerable<Confirmation?> said = confirmations.All.Where(confirmation => confirmation.Layout == layout.Id);
        foreach (Confirmation? confirmation in said.Append(null))
        {
            IReadOnlyDictionary<string, string> columns = confirmation?.Columns ?? ImmutableSortedDictionary<string, string>.Empty;
            yield return (new LayoutMatch(layout, table.Headers, columns), confirmation);
            if (!table.Groups.IsEmpty)
            {
                yield return (new LayoutMatch(layout, Joined(layout, table), columns), confirmation);
            }
        }
    }

    // "Date of" above "birth": the two together where the layout knows them so.
    private static ImmutableArray<string> Joined(TableLayout layout, FoundTable table) =>
    [
        .. table.Headers.Select((header, field) => $"{table.Groups[field]} {header}".Trim() is var joined && layout.ColumnsOf(HeaderName.Normalise(joined)).Length > 0 ? joined : header),
    ];

    private static TableRecognition Complete(LayoutMatch match, Confirmation? confirmation, FoundTable table, string file)
    {
        Dictionary<string, string> values = new(match.Layout.Table.Constants, StringComparer.Ordinal);
        List<ValueQuestion> asked = [];
        bool isSaid = match.Confirmed.Count > 0;
        foreach (ContextValue context in match.Layout.Table.Context.Where(context => !match.Found.Any(pair => pair.Column.To == context.To)))
        {
            string? said = confirmation?.Values.GetValueOrDefault(context.To);
            isSaid |= said is not null;
            string? value = said ?? ContextSearch.Find(context, table, file);
            if (value is null && context.Else.Length > 0)
            {
                value = values.GetValueOrDefault(context.Else);
            }

            if (value is null)
            {
                asked.Add(new ValueQuestion(context.To, context.Ask));
            }
            else
            {
                values[context.To] = value;
            }
        }

        return new TableRecognition(table, match, values)
        {
            Supplier = isSaid ? confirmation?.Supplier ?? "" : "",
            Questions = CandidateSearch.Questions(match, table, confirmation?.Absent ?? []),
            ValueQuestions = [.. asked],
        };
    }
}
