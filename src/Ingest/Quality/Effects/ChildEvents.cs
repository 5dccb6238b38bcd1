using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>
/// What rows of one child, accepted or lost, could be counted: an upper limit to what the child can add to a figure, however
/// its rows are put right.
/// </summary>
internal sealed class ChildEvents
{
    public List<DatedRow> Outcomes { get; } = [];

    public List<DatedRow> Releases { get; } = [];

    public List<DatedRow> Programmes { get; } = [];

    public List<PlacementRow> Placements { get; } = [];

    public int Offences { get; set; }

    public int Victims { get; set; }

    /// <summary>The rows of some children, by the place each was given.</summary>
    /// <param name="extract">The accepted records.</param>
    /// <param name="lines">The row each was read from.</param>
    /// <param name="places">The children asked for, numbered from 0.</param>
    /// <param name="findings">All findings: some cost a row.</param>
    /// <param name="rows">The rows they name.</param>
    /// <param name="uncertain">Of them, those whose dates may be wrong.</param>
    public static ImmutableArray<ChildEvents> Of(
        Extract extract, RecordLines lines, IReadOnlyDictionary<string, int> places, ImmutableArray<Finding> findings, SourceRows rows, UncertainRows uncertain)
    {
        ImmutableArray<ChildEvents> events = [.. Enumerable.Range(0, places.Count).Select(_ => new ChildEvents())];
        AddAccepted(extract, ypid => places.TryGetValue(ypid, out int place) ? events[place] : null, (file, record) => uncertain.Contains(lines.RowOf(file, record)));
        foreach (SourceRow row in findings.Where(RuleBook.HasLostRow).Select(rows.RowOf).OfType<SourceRow>().DistinctBy(row => row.Place))
        {
            if (places.TryGetValue(row["ypid"], out int place))
            {
                events[place].AddLost(row, uncertain.Contains(row.Place));
            }
        }

        return events;
    }

    /// <summary>What rows say that are of nobody known.</summary>
    public static ChildEvents Of(IEnumerable<SourceRow> rows, UncertainRows uncertain)
    {
        ChildEvents events = new();
        foreach (SourceRow row in rows)
        {
            events.AddLost(row, uncertain.Contains(row.Place));
        }

        return events;
    }

    private static void AddAccepted(Extract extract, Func<string, ChildEvents?> eventsOf, Func<string, int, bool> isFaulty)
    {
        void Each<T>(ImmutableArray<T> records, string file, Func<T, string> ypid, Action<ChildEvents, T, bool> add)
        {
            for (int i = 0; i < records.Length; i++)
            {
                if (eventsOf(ypid(records[i])) is { } child)
                {
                    add(child, records[i], isFaulty(file, i));
                }
            }
        }

        Each(extract.Outcomes, "outcomes.csv", one => one.Ypid, (child, one, bad) => child.Outcomes.Add(DatedRow.On(one.Date, bad)));
        Each(extract.CustodyReleases ?? [], "custody_releases.csv", one => one.Ypid, (child, one, bad) => child.Releases.Add(DatedRow.On(one.Date, bad)));
        Each(extract.Programmes, "programmes.csv", one => one.Ypid, (child, one, bad) => child.Programmes.Add(new DatedRow(one.Start, one.End, bad)));
        Each(extract.RemandPlacements, "remand_placements.csv", one => one.Ypid, (child, one, bad) => child.Placements.Add(new PlacementRow(new DatedRow(one.Start, one.End, bad), one.Establishment)));
        Each(extract.Offences, "offences.csv", one => one.Ypid, (child, _, _) => child.Offences++);
        Each(extract.Victims, "victims.csv", one => one.Ypid, (child, _, _) => child.Victims++);
    }

    private void AddLost(SourceRow row, bool isUncertain)
    {
        switch (row.Target)
        {
            case "outcomes.csv":
                Outcomes.Add(DatedRow.On(DateOf(row, "outcomeDate"), isUncertain));
                break;
            case "custody_releases.csv":
                Releases.Add(DatedRow.On(DateOf(row, "releaseDate"), isUncertain));
                break;
            case "programmes.csv":
                Programmes.Add(new DatedRow(DateOf(row, "startDate"), DateOf(row, "endDate"), isUncertain));
                break;
            case "remand_placements.csv":
                Placements.Add(new PlacementRow(new DatedRow(DateOf(row, "startDate"), DateOf(row, "endDate"), isUncertain), isUncertain ? null : EstablishmentOf(row)));
                break;
            case "offences.csv":
                Offences++;
                break;
            case "victims.csv":
                Victims++;
                break;
        }
    }

    private static EstablishmentType? EstablishmentOf(SourceRow row) =>
        CodeTable.List("establishmentType").Resolve(row["establishmentType"].ToUpperInvariant()) is { } code ? DomainCodes.EstablishmentTypeOf(code) : null;

    private static DateOnly? DateOf(SourceRow row, string column) =>
        DateField.TryRead(MissingValue.Normalise(row[column]), out DateOnly? date) ? date : null;
}
