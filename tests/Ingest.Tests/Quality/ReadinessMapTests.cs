using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Quality.Readiness;
using KpiAnalytics.Ingest.Tests.Inbox;
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

        Assert.That(Measure(small, "kpi2").Sentence, Does.EndWith("(kpi2) cannot be computed: programmes.csv:endDate not supplied."));
    }

    [Test]
    public void A_required_column_that_is_always_empty_is_an_obstacle_too()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "ete_statuses.csv" ? [.. lines.Select((line, i) => i == 0 ? line : line[..(line.LastIndexOf(',') + 1)])] : lines);

        Assert.That(Measure(small, "kpi2").Sentence, Does.EndWith("has nothing to go by: ete_statuses.csv:suitability is empty in every row."));
    }

    [Test]
    public void A_measure_with_all_it_needs_can_be_computed()
    {
        using SmallExtract small = KpiTwoExtract.Write();
        Assert.That((Measure(small, "kpi2").CanBeComputed, Measure(small, "kpi2").Sentence), Is.EqualTo((true, "")));
    }

    [Test]
    public void A_figure_of_a_return_is_computed_from_it_and_what_records_would_need_is_said()
    {
        // A breakdown gives no figure of all children, and noughts stand for nothing.
        using SmallExtract small = KpiTwoExtract.Write().With(
            "kpi_templates.csv", "yotoucode,quarterStartDate,measure,breakdown,category,numerator,denominator",
            "E01,2023-01-01,kpi3,,,4,9", "E01,2023-04-01,kpi3,,,5,9", "E01,2023-04-01,kpi2,,,6,10", "E01,2023-04-01,kpi7,order_type,YC,1,3", "E01,2023-04-01,kpi10,,,0,0");

        MeasureReadiness returned = Measure(small, "kpi3");
        Assert.That((returned.CanBeComputed, returned.CanBeCounted), Is.EqualTo((true, false)));
        Assert.That(returned.Sentence, Is.EqualTo(
            "Formal plan for children with an identified SEND or ALN need (kpi3) is computed from the quarterly return where a service sent one (2 quarters, Jan-Mar 2023 to Apr-Jun 2023), "
            + "not from records: sendaln.csv:kpi3IdentifiedSENDALN, sendaln.csv:kpi3SENDStartDate, sendaln.csv:kpi3SENDFormalPlan not supplied."));
        Assert.That(Measure(small, "kpi2").Sentence, Does.EndWith("(kpi2) is computed from the quarterly return where a service sent one (Apr-Jun 2023), and from records elsewhere."));
        Assert.That(new[] { "kpi7", "kpi10" }.Select(id => Measure(small, id).CanBeComputed), Has.All.False);
    }

    [Test]
    public void Of_returns_alone_no_measure_can_be_counted_and_those_returned_can_be_computed()
    {
        using InboxFolder folder = new InboxFolder().With("q1.csv", "yotoucode,quarterStartDate,measure,numerator,denominator", "E01,2024-04-01,kpi7,41,153");

        ReadinessMap map = ReadinessMap.Of(folder.Load(reference: KpiTwoExtract.Services()).Loaded!, null, null);

        Assert.That(map.Measures.Where(one => one.CanBeComputed).Select(one => one.Measure.Id), Is.EqualTo(new[] { "kpi7" }));
        Assert.That(map.Measures.Single(one => one.Measure.Id == "fte.rate").Sentence, Does.EndWith("(fte.rate) cannot be computed: children.csv, offences.csv, outcomes.csv not supplied."));
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

    [Test]
    public void An_end_that_was_open_before_came_late_and_one_that_was_not_did_not()
    {
        // C1's and C2's orders had ended by then; C1's had no end yet. The others ended on days after the extract before.
        using SmallExtract before = KpiTwoExtract.Write((file, lines) => file == "programmes.csv"
            ? [.. lines.Select(line => line.Replace("C1,P1,2022-11-01,2023-05-01", "C1,P1,2022-11-01,", StringComparison.Ordinal))] : lines)
            .With("extract.json", "{ \"coverageFrom\": \"2015-01-01\", \"coverageTo\": \"2023-05-02\" }");
        using SmallExtract now = KpiTwoExtract.Write();

        FieldReadiness field = ReadinessMap.Of(now.Load(), null, before.Load()).Measures.Single(one => one.Measure.Id == "kpi2").Fields
            .Single(one => one.File == "programmes.csv" && one.Column == "endDate");

        Assert.That((field.Late, field.LateOf), Is.EqualTo((1L, 2L)));
    }

    [Test]
    public void Against_the_previous_extract_every_date_of_an_event_that_a_measure_reads_is_told()
    {
        using SmallExtract small = KpiTwoExtract.Write();
        LoadedExtract loaded = small.Load();
        string[] dates =
        [
            .. CanonicalLayout.Extract.SelectMany(layout => layout.Columns.Where(column => column.Kind == ValueKind.Date).Select(column => $"{layout.Name}:{column.Name}")),
        ];
        IEnumerable<FieldReadiness> fields = ReadinessMap.Of(loaded, null, loaded).Measures.SelectMany(measure => measure.Fields)
            .Where(field => field.Column != "dateOfBirth" && dates.Contains($"{field.File}:{field.Column}"));

        Assert.That(fields.Where(field => field.Late is null).Select(field => $"{field.File}:{field.Column}").Distinct(), Is.Empty);
    }

    private static MeasureReadiness Measure(SmallExtract small, string id) =>
        ReadinessMap.Of(small.Load(), null, null).Measures.Single(one => one.Measure.Id == id);

    private static FieldReadiness Field(SmallExtract small, string id, string file, string column) =>
        Measure(small, id).Fields.Single(field => field.File == file && field.Column == column);
}
