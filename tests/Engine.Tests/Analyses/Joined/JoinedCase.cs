using System.Globalization;
using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Analyses.Joined;

/// <summary>Children of the service "S1", born on 1 January 2008 unless said otherwise, with their outcomes and contacts; the extract ends on 31 December 2023.</summary>
internal sealed class JoinedCase
{
    public const string Service = "S1";

    public static readonly DateOnly End = new(2023, 12, 31);

    private readonly List<Child> _children = [];
    private readonly List<Offence> _offences = [];
    private readonly List<Outcome> _outcomes = [];
    private readonly List<PoliceContact> _contacts = [];

    public List<PublishedFigure> Published { get; } = [];

    public List<string>? WithPncId { get; set; }

    public IReadOnlyList<PoliceContact> Contacts => _contacts;

    public IReadOnlyList<Outcome> Outcomes => _outcomes;

    public JoinedCase Child(string ypid, string born = "2008-01-01", string service = Service)
    {
        _children.Add(new Child { Ypid = ypid, Service = service, DateOfBirth = Day(born) });
        return this;
    }

    /// <summary>Adds an offence of the child added last, with its outcome.</summary>
    public JoinedCase Outcome(string committed, string decided, string outcome = "YOUTH_CAUTION", string? arrested = null, bool isElsewhere = false, string service = "")
    {
        string id = $"O{_offences.Count}";
        _offences.Add(new Offence { Ypid = _children[^1].Ypid, OffenceId = id, Date = Day(committed), ArrestDate = arrested is null ? null : Day(arrested) });
        _outcomes.Add(new Outcome { Ypid = _children[^1].Ypid, OffenceId = id, Date = Day(decided), Disposal = LegalOutcomes.Of(outcome), IsResidentElsewhere = isElsewhere, Service = service });
        return this;
    }

    /// <summary>Adds a crime the child added last is suspected of; a crime whose number comes twice is one crime.</summary>
    public JoinedCase Crime(string recorded, int? type = null, string? ended = null, string? committed = null, string number = "")
    {
        _contacts.Add(new PoliceContact(_children[^1].Ypid, number.Length > 0 ? number : $"CR{_contacts.Count}", ContactKind.Suspected, Day(recorded))
        {
            Committed = committed is null ? null : Day(committed), OutcomeType = type, OutcomeDate = ended is null ? null : Day(ended),
        });
        return this;
    }

    public JoinedCase Held(string day)
    {
        _contacts.Add(new PoliceContact(_children[^1].Ypid, $"CU{_contacts.Count}", ContactKind.Detained, Day(day)));
        return this;
    }

    public JoinedCaseload Build() => JoinedCaseload.Of(
        Caseload.Build(
            new Extract { Children = [.. _children], Offences = [.. _offences], Outcomes = [.. _outcomes], CoverageFrom = new DateOnly(2013, 1, 1), CoverageTo = End },
            new Reference
            {
                Services = [new Service(Service, Service, "Region", "England", null, null), new Service("S2", "S2", "Region", "England", null, null)],
                Populations = [.. Enumerable.Range(10, 8).Select(age => new PopulationCount(Service, 2021, age, 1_250, null, null))],
                Published = [.. Published],
            }),
        _contacts, WithPncId);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
