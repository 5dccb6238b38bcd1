using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Dashboard.Tests.Selections;

public class SelectionUrlTests
{
    private static IEnumerable<Selection> Selections()
    {
        yield return Selection.Default;
        yield return new() { Service = "E10000021" };
        yield return new() { Service = "Kent & Medway = one" };
        foreach (PeriodKind kind in Enum.GetValues<PeriodKind>())
            yield return new() { PeriodKind = kind, PeriodEnd = new(2023, 3, 31) };
        foreach (Dimension dimension in Dimensions.All)
            yield return new() { Breakdown = Breakdown.By(dimension), Filter = new([new(dimension, [0, 1])]) };
        yield return new() { Breakdown = Breakdown.By(Dimensions.Sex, Dimensions.AgeBand) };
        yield return Selection.Default.With(new Rebase(new(2021, 1, 1), "Courts reopen: 50% + more & all")).With(new Rebase(new(2020, 4, 1), "Triage, 2nd"));
        yield return Selection.Default.Only(Dimensions.Sex, 2).Only(Dimensions.Ethnicity, 3);
    }

    [TestCaseSource(nameof(Selections))]
    public void A_selection_written_as_a_link_is_read_back_whole(Selection selection)
    {
        string link = SelectionUrl.Measure("fte.rate", selection);
        SelectionReading reading = SelectionUrl.Read(link);
        Assert.Multiple(() =>
        {
            Assert.That(SelectionUrl.Measure("fte.rate", reading.Selection), Is.EqualTo(link));
            Assert.That(reading.Problems, Is.Empty);
            Assert.That(reading.Selection.Service, Is.EqualTo(selection.Service));
            Assert.That(reading.Selection.PeriodKind, Is.EqualTo(selection.PeriodKind));
            Assert.That(reading.Selection.PeriodEnd, Is.EqualTo(selection.PeriodEnd));
            Assert.That(reading.Selection.Breakdown?.Id, Is.EqualTo(selection.Breakdown?.Id));
            Assert.That(reading.Selection.Rebases, Is.EqualTo(selection.Rebases));
            Assert.That(reading.Selection.Filter.Terms.Select(term => term.Dimension), Is.EqualTo(selection.Filter.Terms.Select(term => term.Dimension)));
            Assert.That(reading.Selection.Filter.Terms.Select(term => term.Codes), Is.EqualTo(selection.Filter.Terms.Select(term => term.Codes)));
        });
    }

    [Test]
    public void Links_use_the_command_lines_words() =>
        Assert.That(
            SelectionUrl.Measure("fte.rate", new()
            {
                Service = "X",
                PeriodKind = PeriodKind.FinancialYear,
                PeriodEnd = new(2023, 3, 31),
                Breakdown = Breakdown.By(Dimensions.Sex),
                Filter = new([new(Dimensions.Ethnicity, [2, 3])]),
            }),
            Is.EqualTo("measures/fte.rate?service=X&period=financial-year&end=2023-03-31&by=sex&filter=ethnicity%3DBLACK%2CMIXED"));

    [Test]
    public void A_default_selection_leaves_no_query() =>
        Assert.That(
            new[] { SelectionUrl.Overview(Selection.Default), SelectionUrl.Measures(Selection.Default), SelectionUrl.Data(Selection.Default) },
            Is.EqualTo(new[] { ".", "measures", "data" }));

    [Test]
    public void The_overview_carries_no_breakdown_or_filter_on() =>
        Assert.That(SelectionUrl.Overview(Selection.Default.Only(Dimensions.Sex, 1) with { Breakdown = Breakdown.By(Dimensions.Sex), Service = "X" }), Is.EqualTo(".?service=X"));

    [TestCase("?period=month", "kind of period 'month'")]
    [TestCase("?end=31/03/2023", "date '31/03/2023'")]
    [TestCase("?by=colour", "breakdown 'colour'")]
    [TestCase("?by=sex*sex", "breakdown 'sex*sex'")]
    [TestCase("?filter=sex%3DFEMAL", "filter 'sex=FEMAL'")]
    [TestCase("?filter=sex%3DMALE%2CFEMAL", "filter 'sex=MALE,FEMAL'")]
    [TestCase("?filter=sex", "filter 'sex'")]
    [TestCase("?filter=sex%3DMALE%3Bsex%3DFEMALE", "filter 'sex=FEMALE'")]
    public void What_is_not_understood_is_said_never_dropped_in_silence(string query, string problem) =>
        Assert.That(SelectionUrl.Read("http://localhost/measures/fte.rate" + query).Problems, Has.One.Contains(problem));

    [TestCase("?rebase=soon%20New%20triage", "new limits from 'soon New triage', which does not begin with a day")]
    [TestCase("?rebase=2020-04-01", "Give the reason")]
    [TestCase("?rebase=2020-04-01%20%20", "Give the reason")]
    [TestCase("?rebase=2020-04-01%2012345678901234567890123456789012345678901", "more than 40 characters")]
    [TestCase("?rebase=2020-04-01%20A&rebase=2020-04-01%20B", "2020-04-01 twice")]
    public void New_limits_that_are_not_understood_are_said_and_not_drawn(string query, string problem)
    {
        SelectionReading reading = SelectionUrl.Read("http://localhost/measures/fte.rate" + query);
        Assert.That(reading.Problems, Has.One.Contains(problem));
        Assert.That(reading.Selection.Rebases.Select(rebase => rebase.Reason), Is.SubsetOf(new[] { "A" }));
    }

    [Test]
    public void New_limits_stay_with_their_measure_and_service()
    {
        Selection rebased = new Selection { Service = "X" }.With(new Rebase(new(2020, 4, 1), "New triage"));
        Assert.Multiple(() =>
        {
            Assert.That(SelectionUrl.Measure("fte.rate", rebased), Is.EqualTo("measures/fte.rate?service=X&rebase=2020-04-01%20New%20triage"));
            Assert.That(SelectionUrl.Measure("custody.rate", rebased.OfAllChildren()), Is.EqualTo("measures/custody.rate?service=X"));
            Assert.That(SelectionUrl.Measure("fte.rate", rebased.OfService("Y")), Is.EqualTo("measures/fte.rate?service=Y"));
            Assert.That(SelectionUrl.Page("kpis", rebased), Is.EqualTo("kpis?service=X"));
            Assert.That(rebased.With(new Rebase(new(2020, 4, 1), "Another")).Rebases.Single().Reason, Is.EqualTo("Another"));
            Assert.That(rebased.Without(rebased.Rebases[0]).Rebases, Is.Empty);
        });
    }

    [Test]
    public void A_second_choice_for_a_dimension_replaces_the_first() =>
        Assert.That(
            SelectionUrl.Measure("fte.rate", Selection.Default.Only(Dimensions.Sex, 1).Only(Dimensions.Sex, 2)),
            Is.EqualTo("measures/fte.rate?filter=sex%3DFEMALE"));

    [Test]
    public void A_filter_is_removed_by_its_dimension() =>
        Assert.That(Selection.Default.Only(Dimensions.Sex, 1).Only(Dimensions.AgeBand, 1).Without(Dimensions.Sex).Filter.Terms.Single().Dimension, Is.SameAs(Dimensions.AgeBand));
}
