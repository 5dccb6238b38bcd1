using KpiAnalytics.Dashboard.Selections;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace KpiAnalytics.Dashboard.Components.Pages;

/// <summary>A page whose content follows from its address: it is drawn again whenever the address's query changes.</summary>
public abstract class SelectionPage : ComponentBase, IDisposable
{
    private string _path = "";

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The selection in the page's address.</summary>
    protected SelectionReading Reading => SelectionUrl.Read(Navigation.Uri);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        _path = PathOf(Navigation.Uri);
        Navigation.LocationChanged += OnLocationChanged;
    }

    // Leaving for another page changes the path: this one is about to be disposed and must not compute once more.
    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        if (PathOf(change.Location) == _path)
            _ = InvokeAsync(StateHasChanged);
    }

    private static string PathOf(string uri) => new Uri(uri).AbsolutePath;
}
