using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>What every data file of a layout keeps to.</summary>
internal sealed class DataLayoutTests
{
    [Test]
    public void Every_layout_says_what_it_is_and_where_it_is_known_from()
    {
        Assert.That(
            LayoutLibrary.Layouts.Where(layout => new[] { layout.Id, layout.Title, layout.Edition, layout.Source }.Any(string.IsNullOrWhiteSpace)).Select(layout => layout.Id),
            Is.Empty);
        Assert.That(LayoutLibrary.Layouts.Select(layout => layout.Id), Is.Unique);
        Assert.That(LayoutLibrary.Tables.Select(table => table.Id), Is.Unique);
    }

    [Test]
    public void What_a_target_requires_every_table_supplies()
    {
        Assert.That(LayoutLibrary.Tables.Where(table => table.Table.Figures.IsEmpty).SelectMany(Lacking), Is.Empty);
    }

    [Test]
    public void Lists_that_columns_name_are_there()
    {
        HashSet<string> lists = [.. ValueMaps.All.Select(map => map.Id), .. ValueMaps.All.Select(map => map.Family)];
        Assert.That(LayoutLibrary.Tables.SelectMany(table => table.Table.Columns).Where(column => column.Values.Length > 0).Select(column => column.Values).Distinct(), Is.SubsetOf(lists));
    }

    [Test]
    public void Figures_of_templates_are_measures()
    {
        Assert.That(
            LayoutLibrary.Tables.SelectMany(table => table.Table.Figures).Select(figure => figure.Measure).Where(id => MeasureCatalogue.Find(id) is null),
            Is.Empty);
    }

    [Test]
    public void Ethnicity_lists_mean_codes_of_the_layout()
    {
        string[] groups = ["WHITE", "MIXED", "ASIAN", "BLACK", "OTHER", "NOT_KNOWN"];
        Assert.That(ValueMaps.All.Where(map => map.Id.StartsWith("ethnicity", StringComparison.Ordinal)).SelectMany(map => map.Values.Values).Distinct(), Is.SubsetOf(groups));
    }

    [TestCase("O1", "OTHER")]
    [TestCase("A4", "ASIAN")]
    [TestCase("W4", "WHITE")]
    public void A_code_only_one_edition_has_tells_which_edition_a_table_is_in(string code, string meaning)
    {
        Assert.That(ValueMaps.Meaning(ValueMaps.Pick("ethnicity", [code, "W1"]), code), Is.EqualTo(meaning));
    }

    [Test]
    public void All_outcome_types_of_the_counting_rules_are_known([Range(1, 23)] int type)
    {
        Assert.That(ValueMaps.Meaning(ValueMaps.Pick("home-office-outcomes", []), $"Outcome {type}"), Is.EqualTo($"{type}"));
    }

    private static IEnumerable<string> Lacking(TableLayout table)
    {
        HashSet<string> supplied =
        [
            .. table.Table.Columns.Where(column => column.Required).Select(column => column.To), .. table.Table.Constants.Keys, .. table.Table.Context.Select(value => value.To),
            .. table.Table.Unpivot is { } unpivot ? [unpivot.Name, unpivot.Value] : Array.Empty<string>(),
        ];
        return table.Target.Columns.Where(column => column.IsRequired && !supplied.Contains(column.Name)).Select(column => $"{table.Id}: {column.Name}");
    }
}
