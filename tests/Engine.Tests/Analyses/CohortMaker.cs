using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Analyses;

/// <summary>A caseload of one service, "S1", child by child.</summary>
internal sealed class CohortMaker
{
    public const string Service = "S1";

    private readonly List<Child> _children = [];
    private readonly List<Offence> _offences = [];
    private readonly List<Outcome> _outcomes = [];

    /// <summary>The records around the offences; its children, offences and outcomes are replaced.</summary>
    public Extract Around { get; init; } = new() { Children = [], Offences = [], Outcomes = [], CustodyReleases = [] };

    /// <summary>Adds an index event, dated by its outcome; a child once added can have another.</summary>
    public CohortMaker Index(string ypid, DateOnly day, byte gravity = 3, string outcome = "YOUTH_CAUTION", Sex sex = Sex.Male)
    {
        if (_children.All(child => child.Ypid != ypid))
        {
            _children.Add(new Child { Ypid = ypid, Service = Service, DateOfBirth = day.AddYears(-15), Sex = sex });
        }

        return Add(ypid, day.AddDays(-20), day, gravity, outcome, isElsewhere: false);
    }

    /// <summary>Adds an offence; its outcome is of a child living elsewhere, so that it proves the offence and is no index event.</summary>
    /// <param name="decided">Null = no outcome yet.</param>
    public CohortMaker Offence(string ypid, DateOnly committed, DateOnly? decided, byte gravity = 3, string outcome = "YOUTH_CAUTION") =>
        Add(ypid, committed, decided, gravity, outcome, isElsewhere: true);

    /// <summary>Adds a child with an index event and so many reoffences, a week apart, each proven a month later.</summary>
    public CohortMaker Reoffender(string ypid, DateOnly index, int reoffences)
    {
        Index(ypid, index);
        for (int i = 1; i <= reoffences; i++)
        {
            Offence(ypid, index.AddDays(7 * i), index.AddDays((7 * i) + 30));
        }

        return this;
    }

    public Caseload Build(DateOnly end, DateOnly? start = null) => Caseload.Build(
        Around with { Children = [.. _children], Offences = [.. _offences], Outcomes = [.. _outcomes], CoverageFrom = start ?? new DateOnly(2013, 1, 1), CoverageTo = end },
        new Reference { Services = [new Service(Service, Service, "Region", "England", null, null)] });

    public static Period Year(int year) => Period.Ending(PeriodKind.CalendarYear, Quarter.Of(new DateOnly(year, 12, 31)))!.Value;

    private CohortMaker Add(string ypid, DateOnly committed, DateOnly? decided, byte gravity, string outcome, bool isElsewhere)
    {
        string id = $"O{_offences.Count}";
        _offences.Add(new Offence { Ypid = ypid, OffenceId = id, Date = committed, Category = OffenceCategory.TheftAndHandling, Gravity = gravity });
        if (decided is { } day)
        {
            _outcomes.Add(new Outcome { Ypid = ypid, OffenceId = id, Date = day, Disposal = LegalOutcomes.Of(outcome), IsResidentElsewhere = isElsewhere });
        }

        return this;
    }
}
