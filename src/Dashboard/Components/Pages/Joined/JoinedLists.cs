using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Dashboard.Selections;

namespace KpiAnalytics.Dashboard.Components.Pages.Joined;

/// <summary>Which list the address asks for: <c>?list=turnaround</c>; what is not known is the first.</summary>
internal static class JoinedLists
{
    public static readonly ImmutableArray<(JoinedList List, string Slug, string Name)> All =
    [
        (JoinedList.Suspected, "suspected", "Suspected, no outcome so far"),
        (JoinedList.Before, "before", "Suspected before the first outcome"),
        (JoinedList.Between, "between", "Contact between outcomes"),
        (JoinedList.NoFurtherAction, "no-further-action", "No further action more than twice"),
        (JoinedList.Turnaround, "turnaround", "Turnaround"),
        (JoinedList.Entrants, "entrants", "First-time entrants against the PNC"),
    ];

    public static JoinedList Read(string uri)
    {
        string asked = Part(uri, "list");
        return All.FirstOrDefault(offered => offered.Slug == asked).List;
    }

    /// <summary>The page of a list, <c>&amp;page=2</c>; 1 where none is asked for.</summary>
    public static int ReadPage(string uri) =>
        int.TryParse(Part(uri, "page"), NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? Math.Max(1, page) : 1;

    public static string Address(Selection selection, JoinedList list, int page = 1)
    {
        string address = SelectionUrl.Page("joined", selection);
        string slug = All.First(offered => offered.List == list).Slug;
        return SelectionUrl.With(address, string.Create(CultureInfo.InvariantCulture, $"list={slug}{(page > 1 ? $"&page={page}" : "")}"));
    }

    private static string Part(string uri, string name)
    {
        var query = SelectionUrl.QueryOf(uri);
        return query.TryGetValue(name, out var values) ? values.ToString() : "";
    }
}
