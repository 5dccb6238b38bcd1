using KpiAnalytics.Dashboard.Selections;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>Links to the files page: <c>files?service=X&amp;drop=20261122-155213</c>.</summary>
internal static class DropUrl
{
    public const string Address = "files";

    /// <param name="id">The drop that is open; empty = none.</param>
    /// <param name="selection">Carried on.</param>
    public static string Of(string id, Selection selection)
    {
        string page = SelectionUrl.Page(Address, selection);
        return id.Length == 0 ? page : SelectionUrl.With(page, $"drop={Uri.EscapeDataString(id)}");
    }

    /// <summary>The drop a link opens; empty where it opens none.</summary>
    public static string DropOf(string uri) =>
        SelectionUrl.QueryOf(uri).TryGetValue("drop", out var values) ? values.ToString() : "";
}
