using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>Quarterly returns: whole ones, ones with gaps, and ones that are all nought and so are not used.</summary>
internal static class RandomTemplates
{
    public static IEnumerable<TemplateFigure> From(Chance chance, Era era, string[] services)
    {
        if (chance.In100(65))
        {
            yield break;
        }

        int kpi = chance.Between(1, 10);
        foreach (string service in chance.Some(services, 70))
        {
            foreach (int quarter in chance.Some(Enumerable.Range(1, 8), 70))
            {
                foreach (TemplateFigure row in Return(chance, service, Quarter.Of(era.FirstDay) + quarter, $"kpi{kpi}"))
                {
                    yield return row;
                }

                kpi = chance.In100(70) ? kpi : chance.Between(1, 10);
            }
        }
    }

    private static IEnumerable<TemplateFigure> Return(Chance chance, string service, Quarter quarter, string kpi)
    {
        bool isNought = chance.In100(20);
        foreach (Measure measure in MeasureCatalogue.WithSubMeasures.Where(measure => measure.Kpi == kpi && !measure.IsCaseLevelOnly))
        {
            foreach ((string breakdown, string category) in Cells(measure).Where(_ => chance.In100(90)))
            {
                int below = isNought ? 0 : chance.OneOf(0, 3, 8, 25);
                bool divided = measure.Below.Unit is not (TallyUnit.None or TallyUnit.Population);
                yield return new TemplateFigure(service, quarter, measure.Id, breakdown, category, chance.Between(0, below), divided ? below : null);
            }
        }
    }

    /// <summary>The total and what the measure is about.</summary>
    private static IEnumerable<(string Breakdown, string Category)> Cells(Measure measure) => measure.AlwaysBy
        .SelectMany(breakdown => breakdown.Cells().Select(cell => (breakdown.Id, breakdown.CategoryOf(cell))))
        .Prepend(("", ""));
}
