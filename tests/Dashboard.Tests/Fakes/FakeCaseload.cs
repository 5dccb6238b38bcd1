using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>A caseload written by hand: small, shaped like one county's, the same figures every time.</summary>
internal sealed class FakeCaseload : ILoadedCaseload
{
    public static readonly AreaName Northamptonshire = new("Northamptonshire", "Northamptonshire");

    /// <summary>Eight years: long enough for cohorts that are mature and some that are not.</summary>
    public static readonly DateOnly ExtractStart = new(2016, 1, 1);

    public static readonly DateOnly ExtractEnd = new(2023, 12, 31);

    public ImmutableArray<AreaName> Services { get; init; } = [Northamptonshire];

    /// <summary>A prepared caseload without children, but with targets and published figures of use of custody elsewhere: pages of analyses say that there is nothing to show.</summary>
    public Caseload Caseload { get; init; } = Caseload.Build(
        new Extract { Children = [], Offences = [], Outcomes = [], CoverageFrom = ExtractStart, CoverageTo = ExtractEnd },
        new Reference
        {
            Services = FakeServices.Others, FamilyMembers = FakeServices.Family, Targets = FakeTargets.All, Published = FakeServices.Published("custody.rate", i => 4 + (2 * i)),
        });

    public DateOnly? Start { get; init; } = ExtractStart;

    public DateOnly End => ExtractEnd;

    public ImmutableArray<FileTally> Files { get; init; } =
    [
        new("children.csv", 1_842, 1_841), new("offences.csv", 5_210, 5_209), new("outcomes.csv", 4_377, 4_377),
        new("custody_releases.csv", 61, 61), new("services.csv", 157, 157), new("population.csv", 12_560, 12_560),
    ];

    public ImmutableArray<Finding> Findings { get; init; } =
    [
        new()
        {
            File = "children.csv", Line = 118, Column = "dateOfBirth", Value = "31/02/2008", Rule = "unreadable-date", Level = FindingLevel.Error,
            Message = "The date of birth cannot be read, so the row is rejected.", Ypid = "C000117", Affects = ["reoffending.binary", "fte.rate"],
        },
        new()
        {
            File = "offences.csv", Line = 2_044, Column = "yjboffenceCategory", Value = "ROBERY", Rule = "unknown-code", Level = FindingLevel.Warning,
            Message = "The offence category is not in the list and counts as not known.", Ypid = "C000902", Affects = ["reoffending.binary"],
        },
        new() { File = "outcomes.csv", Rule = "unknown-column", Column = "caseWorker", Level = FindingLevel.Note, Message = "The column is not known and was not read." },
    ];

    /// <summary>Beyond the hand-written findings.</summary>
    public ImmutableArray<UnlistedFindings> Unlisted { get; init; } = [];

    FindingList ILoadedCaseload.Findings => new(Findings, Unlisted);

    /// <summary>Of the hand-written findings; there are no files to check.</summary>
    public QualityReport Quality => QualityReport.Of(new LoadedExtract(Caseload.Extract, Files, new(Findings, Unlisted)));

    public ImmutableArray<QuarterCoverage> Coverage { get; init; } =
    [
        .. Period.Within(PeriodKind.Quarter, ExtractStart, ExtractEnd)
            .Select((period, i) => new QuarterCoverage(period.Last, 170 - (3 * i), 140 - (3 * i), i % 4)),
    ];

    public ImmutableArray<PublishedFigure> Published { get; init; } =
    [
        new()
        {
            Measure = "fte.rate", AreaType = AreaType.Service, Area = "Northamptonshire", PeriodStart = new(2022, 10, 1), PeriodEnd = new(2023, 9, 30),
            Value = 170, Source = "Youth Justice Plan 2023-24", ReleaseDate = new(2024, 2, 1),
        },
        new()
        {
            Measure = "reoffending.binary", AreaType = AreaType.Service, Area = "Northamptonshire", PeriodStart = new(2021, 4, 1), PeriodEnd = new(2022, 3, 31),
            Numerator = 62, Denominator = 230, Reoffences = 201, Source = "YJB annual statistics", ReleaseDate = new(2024, 1, 25),
        },
    ];

    public ImmutableArray<MeasureResult> Answer(Question question)
    {
        var rows = ImmutableArray.CreateBuilder<MeasureResult>();
        foreach (Measure measure in question.Measures)
        {
            foreach (Area area in Areas(question))
            {
                foreach (Period period in question.PeriodKinds.Distinct().SelectMany(kind => Period.Within(kind, question.From ?? ExtractStart, question.To ?? ExtractEnd))
                    .Where(period => !(period.Start < measure.FirstPeriodStart)))
                    rows.AddRange(FakeFigures.Rows(measure, area, period, question with { Breakdowns = Described(measure, question) }));
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>The services asked for, of those here; with comparators those of the one service that has any.</summary>
    private IEnumerable<Area> Areas(Question question) =>
    [
        .. Services.Where(service => question.Services.IsEmpty || question.Services.Contains(service.Code)).Select(service => new Area(AreaType.Service, service.Code, service.Name)),
        .. FakeFigures.Areas.Where(area => question.Comparators && area.Type != AreaType.Service),
    ];

    /// <summary>What the measure is always shown by and what is asked for, where the measure's events carry it.</summary>
    private ImmutableArray<Breakdown> Described(Measure measure, Question question)
    {
        ImmutableArray<Dimension> described = KpiEngine.DimensionsOf(Caseload, measure);
        return [.. measure.AlwaysBy.Concat(question.Breakdowns).DistinctBy(breakdown => breakdown.Id).Where(breakdown => breakdown.Dimensions.All(described.Contains))];
    }
}
