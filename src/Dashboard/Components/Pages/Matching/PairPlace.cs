using System.Globalization;
using KpiAnalytics.Dashboard.Selections;

namespace KpiAnalytics.Dashboard.Components.Pages.Matching;

/// <summary>Which pair of the review list is shown: <c>?pair=3</c>, from 1. Addresses hold the place and no id.</summary>
internal static class PairPlace
{
    /// <param name="uri">The page's address.</param>
    /// <param name="pairs">How many there are, at least one.</param>
    public static int Read(string uri, int pairs)
    {
        var query = SelectionUrl.QueryOf(uri);
        return query.TryGetValue("pair", out var values)
            && int.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? Math.Clamp(place, 1, pairs) : 1;
    }

    public static string Address(Selection selection, int place)
    {
        string address = SelectionUrl.Page("matching", selection);
        return SelectionUrl.With(address, string.Create(CultureInfo.InvariantCulture, $"pair={place}"));
    }
}
