using KpiAnalytics.Dashboard.Loading;
using Microsoft.Extensions.Logging.Abstractions;

namespace KpiAnalytics.Dashboard.Tests.Loading;

public class CaseloadStartupTests
{
    [Test]
    public async Task A_load_that_fails_is_told_to_the_pages_and_does_not_stop_the_program()
    {
        using CaseloadStartup startup = new(new CaseloadSettings("no-such-extract", "no-such-reference"), NullLogger<CaseloadStartup>.Instance);
        int changes = 0;
        startup.Changed += () => changes++;
        Assert.That(startup.Stage, Is.TypeOf<LoadStage.Loading>());

        await startup.StartAsync(CancellationToken.None);
        await startup.ExecuteTask!;

        Assert.Multiple(() =>
        {
            Assert.That(startup.Stage, Is.TypeOf<LoadStage.Failed>());
            Assert.That(((LoadStage.Failed)startup.Stage).Message, Is.Not.Empty);
            Assert.That(changes, Is.GreaterThan(0));
        });
    }
}
