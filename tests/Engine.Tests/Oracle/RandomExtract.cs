using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>Five to eighty children with their offences, outcomes and releases.</summary>
internal static class RandomExtract
{
    public static Extract From(Chance chance, Reference reference)
    {
        string[] services = chance.AtLeastOne([.. reference.Services.Select(service => service.Code)], 85);
        var histories = new List<RandomHistory>();
        for (int i = chance.Between(5, 80); i > 0; i--)
        {
            Child child = Child(chance, $"C{i}", services);
            RandomHistory? other = histories.Count > 0 && chance.In100(15) ? chance.OneOf<RandomHistory>([.. histories]) : null;
            histories.Add(other is null ? RandomHistory.Of(chance, child, services) : RandomHistory.HeldTwice(chance, child, services, other));
        }

        bool covered = chance.In100(50);
        return new Extract
        {
            Children = [.. histories.Select(history => history.Child)],
            Offences = [.. histories.SelectMany(history => history.Offences)],
            Outcomes = [.. histories.SelectMany(history => history.Outcomes)],
            CustodyReleases = chance.In100(20) ? null : [.. histories.SelectMany(history => history.Releases)],
            CoverageFrom = covered ? chance.OneOf(new DateOnly(2012, 2, 29), new DateOnly(2013, 4, 1), new DateOnly(2019, 4, 1)) : null,
            CoverageTo = covered ? chance.OneOf(RandomCaseload.LastDay, RandomCaseload.LastDay.AddMonths(18), new DateOnly(2021, 9, 29)) : null,
        };
    }

    private static Child Child(Chance chance, string ypid, string[] services) => new()
    {
        Ypid = ypid,
        Service = chance.In100(4) ? "X-UNKNOWN" : chance.OneOf<string>(services),
        DateOfBirth = chance.In100(12)
            ? new DateOnly(chance.OneOf(2004, 2008), 2, 29)
            : chance.Day(new DateOnly(2002, 7, 1), new DateOnly(2010, 6, 30)),
        OriginatingPersonId = chance.OneOf("", "", " ", "P 1", "P1", "P2", $"P-{ypid}"),
        Sex = chance.OneEnum<Sex>(),
        Ethnicity = chance.OneEnum<Ethnicity>(),
        IsDeleted = chance.In100(5),
    };
}
