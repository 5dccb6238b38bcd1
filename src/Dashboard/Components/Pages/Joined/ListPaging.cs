namespace KpiAnalytics.Dashboard.Components.Pages.Joined;

/// <summary>Which part of a long list is shown: a county's whole list would keep the browser busy for a minute.</summary>
/// <param name="Page">From 1; past the end is the last.</param>
/// <param name="Address">The address of a page of the list.</param>
public sealed record ListPaging(int Page, Func<int, string> Address)
{
    /// <summary>Children on a page.</summary>
    public const int Size = 50;

    /// <summary>The pages a list has, at least one.</summary>
    public static int Pages(int children) => Math.Max(1, (children + Size - 1) / Size);
}
