using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Ingest;
using Microsoft.AspNetCore.Components;

namespace KpiAnalytics.Dashboard.Components.Pages.Files;

/// <summary>Files are dropped, confirmed and loaded here. The link says which drop is open; the work on it goes on without the page.</summary>
public sealed partial class FilesPage
{
    private DropState? _state;
    private ElementReference _heading;
    private bool _goesToHeading;
    private string _begun = "";
    private string _refusal = "";

    [Inject]
    internal DropDesk Desk { get; init; } = null!;

    [Inject]
    internal ShownCaseload Shown { get; init; } = null!;

    private string Id => DropUrl.DropOf(Navigation.Uri);

    private bool IsBusy => _state is { Doing.Length: > 0 };

    private string Problem => _refusal.Length > 0 ? _refusal : _state?.Problem ?? "";

    private bool IsShown => Shown.Drops.Ids.Contains(Id);

    /// <summary>The drop files are added to; null = a new one is begun, as what is loaded must stay what it was.</summary>
    private Drop? OpenDrop => IsShown ? null : _state?.Drop;

    private ImmutableArray<string> SuppliersKnown
    {
        get
        {
            try
            {
                return Desk.Suppliers;
            }
            catch (UnreadableInputException)
            {
                // The step that needs the file says what is wrong with it.
                return [];
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Desk.Changed -= Redraw;
        Shown.Changed -= Redraw;
    }

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Desk.Changed += Redraw;
        Shown.Changed += Redraw;
    }

    // Only the interactive page comes here: a drop opened by its link is recognised once by it, when it is known what is shown.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_goesToHeading && _state is not null)
        {
            _goesToHeading = false;
            await _heading.FocusAsync();
        }

        if (_begun != Id && Shown.Stage is not LoadStage.Loading && _state is { Inbox: null, Doing.Length: 0, Problem.Length: 0 })
        {
            _begun = Id;
            await Desk.RecogniseAsync(Id);
        }
    }

    private void Redraw() => _ = InvokeAsync(StateHasChanged);

    private async Task TakenAsync(string id)
    {
        (_begun, _refusal) = (id, "");
        Navigation.NavigateTo(DropUrl.Of(id, Reading.Selection), replace: true);
        await Desk.RecogniseAsync(id);
        GoToHeading();
    }

    private async Task ConfirmAsync(ImmutableArray<ConfirmedTable> answers)
    {
        await Desk.ConfirmAsync(Id, answers);
        GoToHeading();
    }

    private async Task CheckAsync()
    {
        await Desk.CheckAsync(Id);
        GoToHeading();
    }

    private async Task LoadAsync()
    {
        await Desk.LoadAsync(Id);
        GoToHeading();
    }

    private void Discard()
    {
        try
        {
            Desk.Discard(Id);
            Navigation.NavigateTo(DropUrl.Of("", Reading.Selection), replace: true);
        }
        catch (DropRefusedException refused)
        {
            _refusal = refused.Message;
        }
    }

    private void GoToHeading()
    {
        _goesToHeading = true;
        StateHasChanged();
    }
}
