using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>
/// Forty children with an index event on 1 May of a year, C00 to C39. C00 has six reoffences, C01 to C07 have two each (proven),
/// C08 has one pending: 20 reoffences proven of eight children.
/// </summary>
internal static class SmallCohort
{
    private static readonly Disposal Caution = new("YOUTH_CAUTION", OutcomeTier.PreCourt, OrderType.YouthCaution, 18);

    public static FakeSource Source(params int[] years) => new(new LoadStage.Ready(new FakeCaseload { Caseload = Of(years) }));

    private static Caseload Of(int[] years)
    {
        List<Offence> offences = [];
        List<Outcome> outcomes = [];
        foreach (int year in years)
        {
            for (int child = 0; child < 40; child++)
            {
                DateOnly index = new(year, 5, 1);
                Add(child, index.AddDays(-9), index, isIndex: true);
                for (int i = 0; i < (child == 0 ? 6 : child < 8 ? 2 : child == 8 ? 1 : 0); i++)
                    Add(child, index.AddDays(30 + i), child == 8 ? null : index.AddDays(60), isIndex: false);
            }
        }

        return Caseload.Build(
            new Extract
            {
                Children = [.. Enumerable.Range(0, 40).Select(i => new Child { Ypid = Ypid(i), Service = FakeCaseload.Northamptonshire.Code, DateOfBirth = new(years[0] - 14, 1, 1) })],
                Offences = [.. offences],
                Outcomes = [.. outcomes],
                CustodyReleases = [],
                HealthRecords = [.. Enumerable.Range(0, 40).Where(i => i is < 8 or > 20).Select(i => new HealthRecord { Ypid = Ypid(i), Need = HealthNeed.MentalHealth, Screened = new(2020, 1, 1) })],
                NotSupplied = [new SourceField("sendaln.csv", "")],
                CoverageFrom = FakeCaseload.ExtractStart,
                CoverageTo = FakeCaseload.ExtractEnd,
            },
            new Reference { Services = [new Service(FakeCaseload.Northamptonshire.Code, "Northamptonshire", "East Midlands", "England", null, null)] });

        // A reoffence is proven while the child lives elsewhere: its outcome is then no index event.
        void Add(int child, DateOnly committed, DateOnly? decided, bool isIndex)
        {
            string id = $"O{offences.Count}";
            offences.Add(new Offence { Ypid = Ypid(child), OffenceId = id, Date = committed, Gravity = isIndex ? (byte)3 : (byte)4 });
            if (decided is { } day)
                outcomes.Add(new Outcome { Ypid = Ypid(child), OffenceId = id, Date = day, Disposal = Caution, IsResidentElsewhere = !isIndex });
        }
    }

    private static string Ypid(int child) => $"C{child:00}";
}
