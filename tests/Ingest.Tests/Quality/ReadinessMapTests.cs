using KpiAnalytics.Ingest.Quality.Readiness;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>Measures by fields, counted by hand.</summary>
[TestFixture]
internal sealed class ReadinessMapTests
{
    [Test]
    public void Filled_and_valid_are_counted_over_all_rows_read()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "ete_statuses.csv"
            ? [.. lines.Select(line => line.StartsWith("C1,", StringComparison.Ordinal) ? "C1,2022-01-01,,,GOOD" : line.StartsWith("C2,", StringComparison.Ordinal) ? "C2,2022-01-01,,,N/A" : line)] : lines);

        FieldReadiness field = Field(small, "kpi2", "ete_statuses.csv", "suitability");

        Assert.That((field.IsRequired, field.IsPresent, field.Rows, field.Filled, field.Valid), Is.EqualTo((true, true, 10L, 9L, 8L)));
        Assert.That(field.FilledPercent, Is.EqualTo(90));
    }

    [Test]
    public void A_measure_whose_field_is_missing_says_which()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "programmes.csv" ? [.. lines.Select(line => string.Join(',', line.Split(',').Where((_, i) => i != 3)))] : lines);

        Assert.That(Measure(small, "kpi2").Obstacle, Does.EndWith("(kpi2) cannot be computed: programmes.csv:endDate not supplied."));
    }

    [Test]
    public void A_required_column_that_is_always_empty_is_an_obstacle_too()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "ete_statuses.csv" ? [.. lines.Select((line, i) => i == 0 ? line : line[..(line.LastIndexOf(',') + 1)])] : lines);

        Assert.That(Measure(small, "kpi2").Obstacle, Does.EndWith("has nothing to go by: ete_statuses.csv:suitability is empty in every row."));
    }

    [Test]
    public void A_measure_with_all_it_needs_can_be_computed()
    {
        using SmallExtract small = KpiTwoExtract.Write();
        Assert.That(Measure(small, "kpi2").CanBeComputed, Is.True);
    }

    [Test]
    public void A_state_that_begins_after_the_order_is_late()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "ete_statuses.csv" ? [.. lines.Select(line => line.Replace("C3,2022-01-01", "C3,2022-11-02", StringComparison.Ordinal))] : lines);

        FieldReadiness field = Field(small, "kpi2", "ete_statuses.csv", "startDate");

        Assert.That((field.Late, field.LateOf), Is.EqualTo((1L, 10L)));
    }

    [Test]
    public void Against_the_previous_extract_rows_it_did_not_hold_are_late()
    {
        using SmallExtract before = KpiTwoExtract.Write((file, lines) => file == "outcomes.csv" ? lines[..^1] : lines), now = KpiTwoExtract.Write();

        FieldReadiness field = ReadinessMap.Of(now.Load(), null, before.Load()).Measures.Single(one => one.Measure.Id == "kpi2").Fields
            .Single(one => one.File == "outcomes.csv" && one.Column == "outcomeDate");

        Assert.That((field.Late, field.LateOf, field.LatePercent), Is.EqualTo((1L, 10L, 10.0)));
    }

    private static MeasureReadiness Measure(SmallExtract small, string id) =>
        ReadinessMap.Of(small.Load(), null, null).Measures.Single(one => one.Measure.Id == id);

    private static FieldReadiness Field(SmallExtract small, string id, string file, string column) =>
        Measure(small, id).Fields.Single(field => field.File == file && field.Column == column);
}
