using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>The records of a case worked by hand: one service, S1, the financial year 2022/23, children born in June 2007.</summary>
internal sealed class CaseBook
{
    public static readonly Period Year = Period.Ending(PeriodKind.FinancialYear, Quarter.Of(new DateOnly(2023, 3, 31)))!.Value;

    private readonly List<Child> _children = [];
    private readonly List<Offence> _offences = [];
    private readonly List<Outcome> _outcomes = [];
    private readonly List<CareStatus> _care = [];
    private readonly List<PopulationCount> _residents = [];

    public bool CareIsSupplied { get; init; } = true;

    public CaseBook Child(string ypid, Ethnicity ethnicity, Sex sex = Sex.Male)
    {
        _children.Add(new Child { Ypid = ypid, Service = "S1", DateOfBirth = new DateOnly(2007, 6, 1), Ethnicity = ethnicity, Sex = sex });
        return this;
    }

    /// <summary>An offence of the last child.</summary>
    public CaseBook Offence(string id, string committed, OffenceCategory category, byte gravity, int? ageOnFirstHearing = null)
    {
        _offences.Add(new Offence
        {
            Ypid = _children[^1].Ypid, OffenceId = id, Date = Day(committed), Category = category, Gravity = gravity, AgeOnFirstHearing = ageOnFirstHearing,
        });
        return this;
    }

    /// <summary>An outcome of the last offence.</summary>
    public CaseBook Outcome(string decided, string legalOutcome, bool elsewhere = false)
    {
        _outcomes.Add(new Outcome
        {
            Ypid = _offences[^1].Ypid, OffenceId = _offences[^1].OffenceId, Date = Day(decided), Disposal = LegalOutcomes.Of(legalOutcome), IsResidentElsewhere = elsewhere,
        });
        return this;
    }

    /// <summary>A status of the last child.</summary>
    public CaseBook Care(CareStatusKind kind, string start, string? end = null)
    {
        _care.Add(new CareStatus(_children[^1].Ypid, kind, Day(start), end is null ? null : Day(end)));
        return this;
    }

    public CaseBook Residents(Ethnicity? ethnicity, long count)
    {
        _residents.Add(new PopulationCount("S1", 2021, 14, count, null, ethnicity));
        return this;
    }

    public Caseload Build() => Caseload.Build(
        new Extract
        {
            Children = [.. _children],
            Offences = [.. _offences],
            Outcomes = [.. _outcomes],
            CareStatuses = [.. _care],
            CoverageTo = new DateOnly(2023, 12, 31),
            NotSupplied = CareIsSupplied ? [] : [new SourceField("care_statuses.csv", "")],
        },
        new Reference { Services = [new Service("S1", "S1", "Region", "England", null, null)], Populations = [.. _residents] });

    public DisparityAnalysis Analyse(DisparityTest test = DisparityTest.WilsonInterval) => DisparityAnalysis.Of(Build(), "S1", Year, test);

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
