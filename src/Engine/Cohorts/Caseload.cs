using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>An extract prepared for questions: everything that no filter can change is found once, here.</summary>
public sealed class Caseload
{
    private readonly EventTable _index;
    private readonly EventTable _firstEntries;
    private readonly EventTable _custody;

    private Caseload(Extract extract, Reference reference, DateOnly? asAt)
    {
        (Extract, Reference, AsAt) = (extract, reference, asAt);
        End = asAt ?? extract.End ?? DateOnly.MinValue;
        Start = extract.Start ?? End;
        Services = new ServiceList(reference);
        var records = new JoinedRecords(extract, End);
        _index = new EventTable(ReoffendingCohorts.Rows(records, extract.CustodyReleases ?? [], Services, End), Services.Count);
        _firstEntries = new EventTable(FirstEntries.Rows(records, Services), Services.Count);
        _custody = new EventTable(CustodySentences.Rows(records, Services), Services.Count);
        Population = new PopulationTable(reference, Services);
        ServicesHeld = [.. extract.Children.Select(child => child.Service).Where(IsListed)];
        ServicesNamed = [.. ServicesHeld, .. extract.Outcomes.Select(outcome => outcome.Service).Where(IsListed)];
    }

    /// <summary>The records it was built from.</summary>
    public Extract Extract { get; }

    public Reference Reference { get; }

    /// <summary>The first day figures are asked for by default.</summary>
    public DateOnly Start { get; }

    /// <summary>The extract's end: nothing dated later is used.</summary>
    public DateOnly End { get; }

    /// <summary>Services whose children the extract holds: their figures are whole, so areas can be summed from them.</summary>
    public ImmutableHashSet<string> ServicesHeld { get; }

    /// <summary>Services held, and those that only an outcome names: a figure belongs to the service of the outcome that dates it.</summary>
    public ImmutableHashSet<string> ServicesNamed { get; }

    /// <summary>The day the questions are asked as of, where one was given: published figures released later are not used.</summary>
    public DateOnly? AsAt { get; }

    internal ServiceList Services { get; }

    internal PopulationTable Population { get; }

    /// <summary>Prepares an extract.</summary>
    /// <param name="extract">The records; nothing is changed in them.</param>
    /// <param name="reference">Services, families, populations and published figures.</param>
    /// <param name="asAt">The extract's end; null = as the extract says (<see cref="Extract.End"/>).</param>
    public static Caseload Build(Extract extract, Reference reference, DateOnly? asAt = null) =>
        new(extract, reference, asAt);

    /// <summary>True where every quarterly cohort of the period has had its whole follow-up by the extract's end.</summary>
    public bool IsMature(Period period) => ReoffendingCohorts.IsMature(period.Last, End);

    internal EventTable Events(EventKind kind) => kind switch
    {
        EventKind.Index => _index,
        EventKind.FirstEntry => _firstEntries,
        EventKind.Custody => _custody,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No table holds these events."),
    };

    private bool IsListed(string service) => Services.PlaceOf(service) != ServiceList.Unknown;
}
