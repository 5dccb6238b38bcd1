using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>A small random caseload with the edges of the counting rules made common, and a question to ask of it.</summary>
internal sealed record RandomCaseload(Extract Extract, Reference Reference, DateOnly? AsAt, Question Question)
{
    public static RandomCaseload From(int seed, Era era)
    {
        var chance = new Chance(seed);
        Reference reference = RandomReference.From(chance, era);
        Extract extract = RandomExtract.From(chance, era, reference);
        DateOnly? asAt = chance.In100(60) ? null : chance.Day(era.FirstDay.AddYears(1), era.LastDay.AddYears(2));
        Question question = era.HasEveryFile ? RandomQuestion.OfEveryMeasure(chance, era, reference) : RandomQuestion.From(chance, era, reference);
        return new RandomCaseload(extract, reference, asAt, question);
    }
}
