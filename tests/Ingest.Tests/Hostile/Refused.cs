using KpiAnalytics.Ingest.Tests.Inbox;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>Says that a file is refused in one finding and nothing of it is taken.</summary>
internal static class Refused
{
    /// <param name="bytes">The file.</param>
    /// <param name="why">Part of the reason told.</param>
    public static void Expect(byte[] bytes, string why = "")
    {
        using InboxFolder folder = new InboxFolder().With("sent", bytes);
        Expect(folder.Load(), why);
        // The Files page gives files that lie under other names.
        Expect(InboxLoader.Load([new GivenFile("sent", Path.Combine(folder.Path, "sent"))], new InboxOptions { Reference = InboxFolder.Reference }), why);
    }

    private static void Expect(LoadedInbox loaded, string why)
    {
        Assert.That(loaded.Findings.Select(finding => finding.Rule), Is.EqualTo(new[] { "unreadable-file" }));
        Assert.That(loaded.Findings[0].Message, Does.Contain(why));
        Assert.That(loaded.Extract, Is.Null);
    }
}
