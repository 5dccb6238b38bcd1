using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>Five to eighty children with their offences, outcomes and releases.</summary>
internal static class RandomExtract
{
    public static Extract From(Chance chance, Era era, Reference reference)
    {
        string[] services = chance.AtLeastOne([.. reference.Services.Select(service => service.Code)], 85);
        var histories = new List<RandomHistory>();
        for (int i = era.HasEveryFile ? chance.Between(10, 60) : chance.Between(5, 80); i > 0; i--)
        {
            Child child = Child(chance, era, $"C{i}", services);
            RandomHistory? other = histories.Count > 0 && chance.In100(15) ? chance.OneOf<RandomHistory>([.. histories]) : null;
            histories.Add(other is null ? RandomHistory.Of(chance, era, child, services) : RandomHistory.HeldTwice(chance, era, child, services, other));
        }

        bool covered = chance.In100(50);
        var extract = new Extract
        {
            Children = [.. histories.Select(history => history.Child)],
            Offences = [.. histories.SelectMany(history => history.Offences)],
            Outcomes = [.. histories.SelectMany(history => history.Outcomes)],
            CustodyReleases = chance.In100(20) ? null : [.. histories.SelectMany(history => history.Releases)],
            CoverageFrom = covered ? chance.OneOf(era.LeapDay.AddYears(-8), new DateOnly(era.FirstYear - 6, 4, 1), new DateOnly(era.FirstYear, 4, 1)) : null,
            CoverageTo = covered ? chance.OneOf(era.LastDay, era.LastDay.AddMonths(18), new DateOnly(era.FirstYear + 2, 9, 29)) : null,
        };
        return era.HasEveryFile ? RandomFiles.Added(chance, era, extract, histories, services) : extract;
    }

    private static Child Child(Chance chance, Era era, string ypid, string[] services) => new()
    {
        Ypid = ypid,
        Service = chance.In100(4) ? "X-UNKNOWN" : chance.OneOf<string>(services),
        DateOfBirth = chance.In100(12)
            ? era.LeapDay.AddYears(chance.OneOf(-16, -12))
            : chance.Day(new DateOnly(era.FirstYear - 17, 7, 1), new DateOnly(era.FirstYear - 9, 6, 30)),
        OriginatingPersonId = chance.OneOf("", "", " ", "P 1", "P1", "P2", $"P-{ypid}"),
        Sex = chance.OneEnum<Sex>(),
        Ethnicity = chance.OneEnum<Ethnicity>(),
        IsDeleted = chance.In100(5),
    };
}
