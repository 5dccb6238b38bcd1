namespace KpiAnalytics.Browser.Tests;

/// <summary>Every page, in every state that draws something of its own.</summary>
internal static class Pages
{
    public static readonly string[] All =
    [
        "", "?period=quarter", "measures", "measures/fte.rate", "measures/reoffending.binary?by=ethnicity&filter=sex=FEMALE",
        "measures/reoffending.binary?end=2023-12-31", "measures/custody.children?by=sex*age_band", "measures/fte.rate?filter=sex=FEMAL",
        "measures/disparity.rri", "measures/custody.rate?rebase=2020-04-01%20New%20triage", "measures/kpi5", "measures/fte.rate?by=establishment_type", "kpis", "targets",
        "files", "files?drop=20261122-155213", "data", "data?level=error", "data?rule=none", "data?fields=kpi2", "no-such-page", "measures/no-such-measure",
    ];

    /// <summary>Every kind of chart, table, grid and message once more in the dark theme, where only colours differ.</summary>
    public static readonly string[] Dark = ["", "measures/reoffending.binary?by=ethnicity&filter=sex=FEMALE", "measures/custody.rate?rebase=2020-04-01%20New%20triage", "kpis", "targets", "files", "data", "no-such-page"];
}
