using AngleSharp.Dom;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class BarTableTests
{
    [Test]
    public void A_length_below_zero_or_a_row_without_name_or_reason_is_refused()
    {
        Assert.That(() => BarRow.Of("A", -0.1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BarRow.Of("A", 1, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BarRow.Of("A", 1, beside: double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => BarRow.Hidden("A", ""), Throws.ArgumentException);
        Assert.That(() => new BarGroup("Age", []), Throws.ArgumentException);
    }

    [Test]
    public void All_bars_of_a_table_have_one_scale_from_zero_to_the_longest_bar_or_tick()
    {
        BarScale scale = BarScale.Of([new("Age", [BarRow.Of("A", 20), BarRow.Of("B", 40)]), new("Sex", [BarRow.Hidden("C", "suppressed", beside: 80)])]);
        Assert.That((scale.X(0), scale.X(20), scale.X(80)), Is.EqualTo((0.0, 25.0, BarScale.Width)));
        Assert.That(BarScale.Of([new(null, [BarRow.Of("A", 0)])]).X(0), Is.Zero, "nothing but zeros");
    }

    [Test]
    public async Task Figures_stand_beside_their_bars_and_a_hidden_one_has_its_reason_and_no_bar()
    {
        IElement page = await Page.RenderAsync<BarTable>(Gallery.Bars());
        Assert.That(Text.Rows(page).Take(8), Is.EqualTo([
            "Category|Children|Share|Family", "Age", "10 to 12|14|7%|5%", "13 to 14|52|25%|22%", "15 to 17|146|69%|73%",
            "Sex", "Boys|174|82%|84%", "Girls|-|suppressed|16%"]));
        IElement[] bars = [.. page.QuerySelectorAll(".chart-bar")];
        Assert.That(bars.Select(bar => bar.GetAttribute("aria-hidden")), Is.All.EqualTo("true"));
        Assert.That(bars.Select(bar => bar.QuerySelector("rect") is not null), Is.EqualTo([true, true, true, true, false, true, true, true]));
        Assert.That(bars[3].QuerySelector("rect")!.GetAttribute("width"), Is.EqualTo("97.74"), "82.1 of 84");
        Assert.That(page.QuerySelector(".chart-reading")!.TextContent, Is.EqualTo("The longest bar or line is 84%; all have one scale. Upright line: Family."));
    }

    [Test]
    public async Task Without_counts_and_comparison_there_are_no_such_columns()
    {
        IElement page = await Page.RenderAsync<BarTable>(new()
        {
            ["Title"] = "T", ["Subtitle"] = "S",
            ["Groups"] = System.Collections.Immutable.ImmutableArray.Create(new BarGroup(null, [BarRow.Of("A", 1)])),
        });
        Assert.That(Text.Rows(page), Is.EqualTo(["Category|Share", "A|1%"]));
    }
}
