using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Selections;
using Microsoft.AspNetCore.WebUtilities;

namespace KpiAnalytics.Dashboard.Components.Pages.Joined;

/// <summary>Which list the address asks for: <c>?list=turnaround</c>; what is not known is the first.</summary>
internal static class JoinedLists
{
    public static readonly ImmutableArray<(JoinedList List, string Slug, string Name)> All =
    [
        (JoinedList.Suspected, "suspected", "Suspected before an outcome"),
        (JoinedList.Between, "between", "Contact between outcomes"),
        (JoinedList.NoFurtherAction, "no-further-action", "No further action more than twice"),
        (JoinedList.Turnaround, "turnaround", "Turnaround"),
        (JoinedList.Entrants, "entrants", "First-time entrants against the PNC"),
    ];

    public static JoinedList Read(string uri)
    {
        var query = QueryHelpers.ParseQuery(uri.IndexOf('?') is var mark and >= 0 ? uri[mark..] : "");
        string asked = query.TryGetValue("list", out var values) ? values.ToString() : "";
        return All.FirstOrDefault(offered => offered.Slug == asked).List;
    }

    public static string Address(Selection selection, JoinedList list)
    {
        string address = SelectionUrl.Page("joined", selection);
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}list={All.First(offered => offered.List == list).Slug}";
    }
}
