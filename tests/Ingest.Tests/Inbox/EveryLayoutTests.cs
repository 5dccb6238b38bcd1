using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>The promise to analysts: a known layout loads without a click, one with three headers renamed with one confirmation.</summary>
internal sealed class EveryLayoutTests
{
    [TestCaseSource(typeof(LayoutSamples), nameof(LayoutSamples.Ids))]
    public void A_file_with_known_headers_is_read_without_a_click(string id)
    {
        LayoutSample sample = LayoutSamples.Of(id);
        using InboxFolder folder = Folder(id, sample);

        RecognisedTable table = TableOf(folder.Recognise(), sample);
        LoadedInbox loaded = folder.Load();

        Assert.That((table.Status, table.Target), Is.EqualTo((RecognitionStatus.Recognised, LayoutLibrary.Find(id)!.Target.Name)));
        AssertAllAccepted(loaded, sample);
    }

    [TestCaseSource(typeof(LayoutSamples), nameof(LayoutSamples.Ids))]
    public void A_file_with_three_renamed_headers_is_read_after_one_confirmation(string id)
    {
        TableLayout layout = LayoutLibrary.Find(id)!;
        LayoutSample sample = LayoutSamples.Of(id);
        LayoutSample renamed = sample.Renamed(layout.Table.Columns.Where(column => column.Required).Select(column => sample.Headers.FirstOrDefault(header => column.Headers.Any(known => HeaderName.Normalise(known) == HeaderName.Normalise(header))) ?? ""));
        using InboxFolder folder = Folder(id, renamed);

        RecognisedTable asked = TableOf(folder.Recognise(), renamed);
        Confirmations confirmed = Confirmations.None.WithProposal("A supplier", asked);
        RecognisedTable table = TableOf(folder.Recognise(confirmed), renamed);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((asked.Status, asked.Layout), Is.EqualTo((RecognitionStatus.NeedsConfirmation, id)));
            Assert.That(asked.Questions.Count(question => question.IsRequired), Is.GreaterThan(0));
            Assert.That(table.Status, Is.EqualTo(RecognitionStatus.Recognised));
            AssertAllAccepted(folder.Load(confirmed), renamed);
        }
    }

    private static InboxFolder Folder(string id, LayoutSample sample)
    {
        InboxFolder folder = new InboxFolder().WithParents();
        if (id.StartsWith("ons-population", StringComparison.Ordinal))
        {
            folder.With("a4.csv", "areaCode,areaName,yotoucode", "E06000061,North Northamptonshire,Y34", "E06000062,West Northamptonshire,Y34");
        }

        return sample.JsonItem.Length > 0 ? folder.With("sent.dat", sample.ToJson()) : folder.With("sent.dat", sample.ToCsv());
    }

    private static RecognisedTable TableOf(RecognisedInbox inbox, LayoutSample sample) =>
        inbox.Tables.Single(table => table.File == "sent.dat" && table.Sheet == sample.JsonItem);

    private static void AssertAllAccepted(LoadedInbox loaded, LayoutSample sample)
    {
        string place = sample.JsonItem.Length == 0 ? "sent.dat" : $"sent.dat, sheet {sample.JsonItem}";
        ImmutableArray<string> faults = [.. loaded.Findings.Where(finding => finding.File == place && finding.Level != FindingLevel.Note).Select(finding => finding.Message)];
        FileTally? tally = loaded.Files.SingleOrDefault(file => file.File == place);
        Assert.That((tally?.Read, tally?.Accepted), Is.EqualTo(((long?)sample.ExpectedRecords, (long?)sample.ExpectedRecords)), string.Join("; ", faults));
    }
}
