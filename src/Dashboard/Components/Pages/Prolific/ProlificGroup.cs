using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Dashboard.Selections;

namespace KpiAnalytics.Dashboard.Components.Pages.Prolific;

/// <summary>Which hundredths of the children are "the prolific few" on the page: <c>?top=10</c>; what is not offered is five, as in the measure.</summary>
internal static class ProlificGroup
{
    public const int Usual = 5;

    public static readonly ImmutableArray<int> Offered = [Usual, 10, 20];

    public static int Read(string uri)
    {
        var query = SelectionUrl.QueryOf(uri);
        return query.TryGetValue("top", out var values)
            && int.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int top) && Offered.Contains(top) ? top : Usual;
    }

    /// <summary>The page's address for a selection and group.</summary>
    public static string Address(Selection selection, int top)
    {
        string address = SelectionUrl.Page("prolific", selection);
        return top == Usual ? address : SelectionUrl.With(address, string.Create(CultureInfo.InvariantCulture, $"top={top}"));
    }
}
