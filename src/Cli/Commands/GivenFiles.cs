using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Cli.Commands;

/// <summary>The extract a command is given: in the contract's own files, or in any files, recognised by content.</summary>
/// <param name="Extract">The extract as loaded.</param>
/// <param name="Reference">The reference given, with what the files add to it; null where there is neither.</param>
internal sealed record GivenFiles(LoadedExtract Extract, Reference? Reference)
{
    /// <exception cref="UnreadableInputException">The files hold no extract, or cannot be read.</exception>
    public static GivenFiles Load(string path, Reference? reference, string? confirmations, IProgress<LoadProgress>? progress)
    {
        if (InboxLoader.IsCanonical(path))
        {
            return new GivenFiles(CaseloadLoader.LoadExtract(path, reference, progress), reference);
        }

        var options = new InboxOptions { Reference = reference, Confirmations = confirmations is null ? Confirmations.None : Confirmations.Read(confirmations) };
        LoadedInbox inbox = InboxLoader.Load([path], options, progress);
        return inbox.Loaded is { } loaded && inbox.MissingRequired.IsEmpty
            ? new GivenFiles(loaded, inbox.Reference)
            : throw new UnreadableInputException(Lacking(path, inbox));
    }

    private static string Lacking(string path, LoadedInbox inbox)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        string why = inbox.Findings.Where(finding => finding.Level == FindingLevel.Error).Select(finding => $" {finding.File}: {finding.Message}").FirstOrDefault("");
        return inbox.Tables.IsEmpty && File.Exists(path)
            ? $"{name}: neither a folder nor a whole zip, and no table is in it.{why}"
            : $"{name}: the required file is missing: no table was recognised as {string.Join(", ", inbox.MissingRequired)}.{why}";
    }
}
