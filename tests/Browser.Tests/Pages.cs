using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>Every page, in every state that draws something of its own.</summary>
internal static class Pages
{
    public static readonly string[] All =
    [
        "", "?period=quarter", "measures", "measures/fte.rate", "measures/reoffending.binary?by=ethnicity&filter=sex=FEMALE",
        "measures/reoffending.binary?end=2023-12-31", "measures/custody.children?by=sex*age_band", "measures/fte.rate?filter=sex=FEMAL",
        "measures/disparity.rri", "measures/kpi5", "measures/fte.rate?by=establishment_type", "kpis", "targets", "data", "data?level=error", "data?rule=none", "no-such-page", "measures/no-such-measure",
    ];

    public static IEnumerable<object[]> InBothThemes =>
        from page in All from scheme in new[] { ColorScheme.Light, ColorScheme.Dark } select new object[] { page, scheme };
}
