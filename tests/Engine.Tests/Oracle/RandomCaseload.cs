using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>A small random caseload with the edges of the counting rules made common, and a question to ask of it.</summary>
internal sealed record RandomCaseload(Extract Extract, Reference Reference, DateOnly? AsAt, Question Question)
{
    /// <summary>Most events fall between these two days.</summary>
    public static readonly DateOnly FirstDay = new(2019, 1, 1);

    public static readonly DateOnly LastDay = new(2022, 6, 30);

    public static RandomCaseload From(int seed)
    {
        var chance = new Chance(seed);
        Reference reference = RandomReference.From(chance);
        Extract extract = RandomExtract.From(chance, reference);
        DateOnly? asAt = chance.In100(60) ? null : chance.Day(FirstDay.AddYears(1), LastDay.AddYears(2));
        return new RandomCaseload(extract, reference, asAt, RandomQuestion.From(chance, reference));
    }
}
