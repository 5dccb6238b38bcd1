using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

public class PrivacyTests
{
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
