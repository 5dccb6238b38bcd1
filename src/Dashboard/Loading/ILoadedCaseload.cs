using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;

namespace KpiAnalytics.Dashboard.Loading;

/// <summary>All that pages need of a loaded extract: what was read, what was found, and answers. Immutable; any thread may ask.</summary>
public interface ILoadedCaseload
{
    /// <summary>The services that hold children in the extract, the one with most children first.</summary>
    ImmutableArray<AreaName> Services { get; }

    /// <summary>The first day figures cover; null where the extract holds no dated event.</summary>
    DateOnly? Start { get; }

    /// <summary>The extract's end: nothing dated later is used.</summary>
    DateOnly End { get; }

    /// <summary>The extract's files, then the reference folder's.</summary>
    ImmutableArray<FileTally> Files { get; }

    /// <summary>The extract's findings, then the reference folder's.</summary>
    FindingList Findings { get; }

    /// <summary>All that is known of the extract's quality.</summary>
    QualityReport Quality { get; }

    /// <summary>Events by calendar quarter, oldest first, without gaps.</summary>
    ImmutableArray<QuarterCoverage> Coverage { get; }

    /// <summary>What published.csv holds, every vintage.</summary>
    ImmutableArray<PublishedFigure> Published { get; }

    /// <summary>The prepared caseload, for the analyses that are more than a figure.</summary>
    Caseload Caseload { get; }

    /// <summary>Answers a question in the order of contracts/command-line.md.</summary>
    ImmutableArray<MeasureResult> Answer(Question question);
}
