namespace KpiAnalytics.Dashboard.Components.Layout;

/// <summary>One of the two themes: Radzen's "standard", light or dark, always with its WCAG colours.</summary>
/// <param name="Id">As kept in the cookie and on the html element.</param>
/// <param name="RadzenName">The name <c>ThemeService</c> knows it by.</param>
internal sealed record DashboardTheme(string Id, string RadzenName)
{
    /// <summary>Absent = as the operating system says; theme.js sees to that.</summary>
    public const string Cookie = "theme";

    public static readonly DashboardTheme Light = new("light", "standard");

    public static readonly DashboardTheme Dark = new("dark", "standard-dark");

    public string StyleSheet => $"_content/Radzen.Blazor/css/{RadzenName}-base.css";

    public string WcagStyleSheet => $"_content/Radzen.Blazor/css/{RadzenName}-wcag.css";

    public DashboardTheme Other => this == Light ? Dark : Light;

    /// <summary>Null where the cookie is absent or says something else.</summary>
    public static DashboardTheme? Find(string? id) => id switch
    {
        "light" => Light,
        "dark" => Dark,
        _ => null,
    };
}
