using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>Some children of a caseload on their own: what they add to a figure is the figure of this part.</summary>
internal static class ExtractPart
{
    /// <summary>The records of the children, and the same end; quarterly returns and board meetings, which are of no child, are left out.</summary>
    public static Caseload Of(Caseload whole, IReadOnlySet<string> children, string service)
    {
        Extract extract = whole.Extract;
        ImmutableArray<T> Part<T>(ImmutableArray<T> records, Func<T, string> ypid) => [.. records.Where(record => children.Contains(ypid(record)))];
        Extract part = extract with
        {
            // A child without events, so that the service is one the part holds even where its own children are another's.
            Children = [.. Part(extract.Children, one => one.Ypid), new Child { Ypid = "", Service = service, DateOfBirth = DateOnly.MinValue }],
            Offences = Part(extract.Offences, one => one.Ypid),
            Outcomes = Part(extract.Outcomes, one => one.Ypid),
            CustodyReleases = extract.CustodyReleases is { } releases ? Part(releases, one => one.Ypid) : null,
            Programmes = Part(extract.Programmes, one => one.Ypid),
            ProgrammeOffences = Part(extract.ProgrammeOffences, one => one.Ypid),
            Residences = Part(extract.Residences, one => one.Ypid),
            EteStatuses = Part(extract.EteStatuses, one => one.Ypid),
            SendRecords = Part(extract.SendRecords, one => one.Ypid),
            HealthRecords = Part(extract.HealthRecords, one => one.Ypid),
            CareStatuses = Part(extract.CareStatuses, one => one.Ypid),
            Victims = Part(extract.Victims, one => one.Ypid),
            Hearings = Part(extract.Hearings, one => one.Ypid),
            RemandPlacements = Part(extract.RemandPlacements, one => one.Ypid),
            BoardSeats = [],
            TemplateFigures = [],
            CoverageFrom = whole.Start,
            CoverageTo = whole.End,
        };
        return Caseload.Build(part, whole.Reference);
    }
}
