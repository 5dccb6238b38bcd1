using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

public class PrivacyTests
{
    // A page that is not there answers 404, which the browser's console reports.
    private static IEnumerable<string> PagesThatAreThere => Pages.All.Where(page => page != "no-such-page");

    [TestCaseSource(nameof(PagesThatAreThere))]
    public async Task No_request_leaves_the_host_and_nothing_goes_wrong_in_the_browser(string address)
    {
        await using Visit visit = await Visit.To(address);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(visit.Faults, Is.Empty);
    }

    [Test]
    public async Task A_request_to_another_host_would_be_seen()
    {
        await using Visit visit = await Visit.To("");
        await visit.Page.EvaluateAsync("() => fetch('https://example.org/').catch(() => {})");
        Assert.That(visit.Faults, Is.Not.Empty);
    }

    [Test]
    public async Task A_page_that_is_not_there_answers_404()
    {
        await using Visit visit = await Visit.To("");
        IResponse? response = await visit.Page.GotoAsync("no-such-page");
        Assert.That(response!.Status, Is.EqualTo(404));
    }
}
