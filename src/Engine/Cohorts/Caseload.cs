using System.Collections.Concurrent;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>An extract prepared for questions: everything that no filter can change is found once, here.</summary>
public sealed class Caseload
{
    /// <summary>The records every measure counts or looks through; only an extract of quarterly returns alone lacks them.</summary>
    public static readonly ImmutableArray<SourceField> CaseLevel = [new("children.csv", ""), new("offences.csv", ""), new("outcomes.csv", "")];

    private static readonly string[] SettledByLayout = [.. CaseLevel.Select(file => file.File), "custody_releases.csv"];

    private readonly EventTables _events;
    private readonly Lazy<bool[]> _held;
    private readonly Lazy<bool[]> _named;

    private Caseload(Extract extract, Reference reference, DateOnly? asAt, Func<ServiceList, DateOnly, CaseHistories> sort)
    {
        (Extract, Reference, AsAt) = (extract, reference, asAt);
        End = asAt ?? extract.End ?? DateOnly.MinValue;
        Start = extract.Start ?? End;
        Services = new ServiceList(reference);
        Histories = sort(Services, End);
        _events = new EventTables(extract, reference, Histories, Services, End);
        Population = new PopulationTable(reference, Services);
        Areas = new AreaTable(reference, Services);
        Templates = new TemplateTable(extract, Services);
        ServicesHeld = [.. extract.Children.Select(child => child.Service).Distinct().Where(IsListed)];
        ServicesNamed = [.. ServicesHeld, .. NamedElsewhere(extract).Distinct().Where(IsListed)];
        _held = new(() => [.. Services.Codes.Select(ServicesHeld.Contains)]);
        _named = new(() => [.. Services.Codes.Select(ServicesNamed.Contains)]);
    }

    /// <summary>The records it was built from.</summary>
    public Extract Extract { get; }

    public Reference Reference { get; }

    /// <summary>The first day figures are asked for by default.</summary>
    public DateOnly Start { get; }

    /// <summary>The extract's end: nothing dated later is used.</summary>
    public DateOnly End { get; }

    /// <summary>Services whose children the extract holds: their figures are whole, so areas can be summed from them.</summary>
    public ImmutableHashSet<string> ServicesHeld { get; private init; }

    /// <summary>
    /// Services held, and those that only an outcome, a board meeting or a quarterly return names: a figure belongs to the
    /// service of the outcome that dates it.
    /// </summary>
    public ImmutableHashSet<string> ServicesNamed { get; private init; }

    /// <summary>The day the questions are asked as of, where one was given: published figures released later are not used.</summary>
    public DateOnly? AsAt { get; }

    internal ServiceList Services { get; }

    internal PopulationTable Population { get; }

    internal AreaTable Areas { get; }

    /// <summary>The areas of questions about all services, by day, with comparators and without: those found so far.</summary>
    internal ConcurrentDictionary<(AreaDay, bool), ImmutableArray<ComparedArea>> AreasOfAllServices { get; } = [];

    internal TemplateTable Templates { get; }

    /// <summary>The records by child.</summary>
    internal CaseHistories Histories { get; }

    /// <summary>Prepares an extract.</summary>
    /// <param name="extract">The records; nothing is changed in them.</param>
    /// <param name="reference">Services, families, populations and published figures.</param>
    /// <param name="asAt">The extract's end; null = as the extract says (<see cref="Extract.End"/>).</param>
    public static Caseload Build(Extract extract, Reference reference, DateOnly? asAt = null) =>
        new(extract, reference, asAt, (services, end) => CaseHistories.Of(extract, services, end));

    /// <summary>Prepares records that are in columns already; the extract holds their coverage, and no other records.</summary>
    internal static Caseload Build(
        RecordColumns columns, ImmutableArray<Release> releases, Extract extract, Reference reference, ImmutableHashSet<string> servicesHeld) =>
        new(extract, reference, extract.CoverageTo, (services, end) => CaseHistories.OfOffences(columns, releases, extract, services, end))
        {
            ServicesHeld = servicesHeld,
            ServicesNamed = servicesHeld,
        };

    /// <summary>True where every quarterly cohort of the period has had its whole follow-up by the extract's end.</summary>
    public bool IsMature(Period period) => ReoffendingCohorts.IsMature(period.Last, End);

    /// <summary>The files and columns a measure cannot do without and that were not supplied, in words; empty = none.</summary>
    public string Lacking(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return InWords(CaseLevel.Concat(measure.Requires));
    }

    /// <summary>
    /// The other fields a figure reads, or its categories are told by, that were not supplied, in words; empty = none. Of the
    /// required files and of releases the layout says what holds where a column is not there.
    /// </summary>
    internal string LackingBesides(Measure measure, Filter filter) => Extract.NotSupplied.IsEmpty && Reference.NotSupplied.IsEmpty
        ? ""
        : InWords(measure.Needs.Where(need => !SettledByLayout.Contains(need.File)).Concat(filter.Terms.SelectMany(term => Untold(term.Dimension))));

    /// <summary>The column a dimension's categories should be read from, where none of those they can be read from was supplied.</summary>
    internal IEnumerable<SourceField> Untold(Dimension dimension) => dimension.Sources.All(IsLacking) ? dimension.Sources.Take(1) : [];

    internal EventTable Events(EventKind kind) => _events[kind];

    /// <summary>True for a service, by place, whose children the extract holds.</summary>
    internal bool IsHeld(int service) => service != ServiceList.Unknown && _held.Value[service];

    /// <summary>True for a service, by place, that is held or named (<see cref="ServicesNamed"/>).</summary>
    internal bool IsNamed(int service) => service != ServiceList.Unknown && _named.Value[service];

    /// <summary>False where a file of the extract was not there: that a child has no record in it says nothing.</summary>
    internal bool IsSupplied(string file) => !IsMissing(new SourceField(file, ""));

    private string InWords(IEnumerable<SourceField> needs)
    {
        string names = string.Join(", ", needs.Where(IsLacking).Select(need => IsMissing(FileOf(need)) ? FileOf(need) : need).Distinct());
        return names.Length == 0 ? "" : $"{names} not supplied";
    }

    private static SourceField FileOf(SourceField field) => field with { Column = "" };

    private bool IsLacking(SourceField field) => IsMissing(field) || IsMissing(FileOf(field));

    private bool IsMissing(SourceField field) => Extract.NotSupplied.Contains(field) || Reference.NotSupplied.Contains(field);

    private static IEnumerable<string> NamedElsewhere(Extract extract) =>
        extract.Outcomes.Select(outcome => outcome.Service)
            .Concat(extract.BoardSeats.Select(seat => seat.Service))
            .Concat(extract.TemplateFigures.Select(figure => figure.Service));

    private bool IsListed(string service) => Services.PlaceOf(service) != ServiceList.Unknown;
}
