using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Golden;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>What must hold of any answer for any measure, since the ten KPIs.</summary>
[TestFixture(Answerer.Engine)]
[TestFixture(Answerer.Oracle)]
public sealed class EveryMeasureInvariantTests(Answerer answerer)
{
    private const int Seeds = 4;

    private static readonly Measure[] Disparities =
        [.. MeasureCatalogue.WithSubMeasures.Where(measure => measure.Kind is MeasureKind.ShareDifference or MeasureKind.RelativeRate)];

    /// <summary>Measures whose counts of separate services add up: the prolific few of a region are chosen anew.</summary>
    private static readonly Measure[] Additive =
        [.. MeasureCatalogue.WithSubMeasures.Except(Disparities).Where(measure => measure.Kind != MeasureKind.Concentration)];

    [Test]
    public void A_part_is_no_more_than_its_whole([Range(1, Seeds)] int seed)
    {
        MeasureResult[] shares = [.. Totals(seed).Where(row => row.Measure.Kind == MeasureKind.Proportion)];
        Assert.That(shares.Where(row => row.Numerator > row.Denominator).Select(Named), Is.Empty);
        Assert.That(shares.Where(row => row.Value is < 0 or > 100).Select(Named), Is.Empty);
        Assert.That(shares.Count(row => row.Numerator < row.Denominator), Is.GreaterThan(50));
    }

    [Test]
    public void A_year_is_its_four_quarters_added([Range(1, Seeds)] int seed)
    {
        MeasureResult[] rows = [.. Totals(seed).Where(row => row.Area.Type == AreaType.Service && row.Measure.RollUp is RollUp.Flow or RollUp.Ratio)];
        var quarters = rows.Where(row => row.Period.Quarters == 1).ToLookup(row => (row.Measure, row.Area, row.Breakdown, row.Category));
        foreach (MeasureResult year in rows.Where(row => row.Period.Quarters == 4 && row.Status != ResultStatus.NotSupplied))
        {
            MeasureResult[] own = [.. quarters[(year.Measure, year.Area, year.Breakdown, year.Category)].Where(row => year.Period.Contains(row.Period.Start))];
            Assert.That(own, Has.Length.EqualTo(4), Named(year));
            Assert.That(own.Sum(row => row.Numerator), Is.EqualTo(year.Numerator).Within(1e-9), Named(year));
            if (year.Measure.HasDenominator && year.Measure.Below.Unit != TallyUnit.Population)
            {
                Assert.That(own.Sum(row => row.Denominator), Is.EqualTo(year.Denominator), Named(year));
            }
        }
    }

    [Test]
    public void A_region_is_its_services_added([Range(1, Seeds)] int seed)
    {
        RowTable rows = Totals(seed);
        var services = rows.Where(row => row.Area.Type == AreaType.Service)
            .ToLookup(row => (row.Measure, Region: rows.RegionOf(row.Area.Code), row.Period, row.Breakdown, row.Category));
        foreach (MeasureResult region in rows.Where(row => row.Area.Type == AreaType.Region && Additive.Contains(row.Measure) && row.Status != ResultStatus.NotSupplied))
        {
            double? sum = services[(region.Measure, region.Area.Code, region.Period, region.Breakdown, region.Category)].Sum(row => row.Numerator);
            Assert.That(region.Numerator, Is.EqualTo(sum).Within(1e-9), Named(region));
        }
    }

    /// <summary>A child has one sex and one ethnic group; a victim can be of two children.</summary>
    [Test]
    public void Sexes_and_ethnic_groups_add_to_the_total([Range(1, Seeds)] int seed)
    {
        var breakdowns = ImmutableArray.Create(Breakdown.By(Dimensions.Sex), Breakdown.By(Dimensions.Ethnicity));
        RowTable rows = Ask(seed, [PeriodKind.FinancialYear], breakdowns, [.. Additive.Where(measure => measure.Above.Unit != TallyUnit.VictimsPerQuarter)]);
        foreach (var cells in rows.GroupBy(row => (row.Measure, row.Area, row.Period)))
        {
            MeasureResult total = cells.Single(row => row.Breakdown.Length == 0);
            foreach (var parts in cells.Where(row => row.Breakdown is "sex" or "ethnicity").GroupBy(row => row.Breakdown))
            {
                Assert.That(parts.Sum(row => row.Numerator ?? 0), Is.EqualTo(total.Numerator ?? parts.Sum(row => row.Numerator ?? 0)).Within(1e-9), $"{Named(total)} {parts.Key}");
            }
        }
    }

    private static string Named(MeasureResult row) => $"{row.Measure} {row.Area.Code} {row.Period} {row.Breakdown}={row.Category}";

    private RowTable Totals(int seed) => Ask(seed, [PeriodKind.Quarter, PeriodKind.FinancialYear], [], MeasureCatalogue.WithSubMeasures);

    /// <summary>A caseload with every file and no quarterly return, whose services are valid throughout, nothing of it printed by others.</summary>
    private RowTable Ask(int seed, ImmutableArray<PeriodKind> kinds, ImmutableArray<Breakdown> breakdowns, ImmutableArray<Measure> measures)
    {
        RandomCaseload caseload = RandomCaseload.From(seed, Era.Later);
        Extract extract = caseload.Extract with { TemplateFigures = [], NotSupplied = [] };
        Reference reference = caseload.Reference with
        {
            Services = [.. caseload.Reference.Services.Select(service => service with { ValidFrom = null, ValidTo = null })],
            Published = [],
        };
        var question = new Question
        {
            Measures = measures,
            From = new DateOnly(2024, 4, 1),
            To = new DateOnly(2025, 3, 31),
            PeriodKinds = kinds,
            Breakdowns = breakdowns,
            Comparators = true,
        };
        return new RowTable(Answers.Of(answerer, extract, reference, caseload.AsAt, question), reference);
    }
}
