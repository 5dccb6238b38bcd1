using System.Collections.Immutable;
using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;
using Release = KpiAnalytics.Engine.Cohorts.Release;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Prepares a dataset for questions.</summary>
internal static class Preparation
{
    /// <summary>What is around the columns: the ten years, no programmes.</summary>
    public static Extract Around { get; } = new()
    {
        Children = [],
        Offences = [],
        Outcomes = [],
        CustodyReleases = [],
        CoverageFrom = Dataset.First,
        CoverageTo = Dataset.Last,
        NotSupplied = [new SourceField("care_statuses.csv", "")],
    };

    /// <summary>From columns: every event that can count is found and laid out.</summary>
    /// <param name="releases">Those of the dataset that can count.</param>
    public static Caseload Of(Dataset data, ImmutableArray<Release> releases) => Caseload.Build(
        data.Columns, releases, Around, data.Reference, [.. data.Reference.Services.Select(service => service.Code)]);

    /// <summary>The same from records, one object a row, as an import hands them over.</summary>
    public static Caseload OfRecords(Dataset data) => Caseload.Build(Records.Of(data), data.Reference);

    /// <summary>The releases that can count, by the engine's own rule.</summary>
    public static ImmutableArray<Release> Releases(Dataset data)
    {
        RecordColumns columns = data.Columns;
        var places = new RecordPlaces(
            new ChildPlaces([.. Enumerable.Range(0, columns.Children).Select(Dataset.Ypid)]),
            [.. Enumerable.Range(0, columns.Offences).Select(Dataset.OffenceId)],
            columns.OffenceStarts);
        return Release.Of(Records.Releases(data), places, new Outcomes(columns, Dataset.Last), Dataset.Last);
    }
}
