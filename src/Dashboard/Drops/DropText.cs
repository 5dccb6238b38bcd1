using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Components.Shared;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>What the files page says in sentences.</summary>
internal static class DropText
{
    /// <summary>"Recognised", "Needs confirming", "Unknown".</summary>
    public static string Status(RecognitionStatus status) => status switch
    {
        RecognitionStatus.Recognised => "Recognised",
        RecognitionStatus.NeedsConfirmation => "Needs confirming",
        _ => "Unknown",
    };

    /// <summary>The mark beside the words: each of a shape of its own.</summary>
    public static string Mark(RecognitionStatus status) => status switch
    {
        RecognitionStatus.Recognised => "\u2713",
        RecognitionStatus.NeedsConfirmation => "?",
        _ => "\u2715",
    };

    /// <summary>"5 tables in 3 files: 3 recognised, 1 to confirm, 1 unknown. 1 file or sheet is not read."</summary>
    public static string Summary(RecognisedInbox inbox, int files)
    {
        int unread = Unread(inbox).Select(finding => finding.File).Distinct(StringComparer.Ordinal).Count();
        string rest = unread == 0 ? "" : unread == 1 ? " 1 file or sheet is not read." : $" {FigureText.Number(unread, 0)} files or sheets are not read.";
        if (inbox.Tables.IsEmpty)
        {
            return $"No table was found in {FigureText.Counted(files, "file")}.{rest}";
        }

        string[] parts =
        [
            Part(RecognitionStatus.Recognised, "recognised"), Part(RecognitionStatus.NeedsConfirmation, "to confirm"), Part(RecognitionStatus.Unknown, "unknown"),
        ];
        return $"{FigureText.Counted(inbox.Tables.Length, "table")} in {FigureText.Counted(files, "file")}: {string.Join(", ", parts.Where(part => part.Length > 0))}.{rest}";

        string Part(RecognitionStatus status, string words) =>
            inbox.Tables.Count(table => table.Status == status) is var count and > 0 ? $"{FigureText.Number(count, 0)} {words}" : "";
    }

    /// <summary>The files and sheets that cannot be read, or hold no table.</summary>
    public static IEnumerable<Finding> Unread(RecognisedInbox inbox) =>
        inbox.AllFindings.InOneList().Where(finding => finding.Level != FindingLevel.Note);

    /// <summary>What loading does, before it is done.</summary>
    public static string Effect(DropCheck check, ILoadedCaseload? shown) => check.Effect switch
    {
        DropEffect.ReplacesExtract => $"Loading replaces the extract shown{(shown is null ? "" : $", {ExtractSpan.Text(shown)},")} by one that covers {Span(check.Inbox.Extract!)}: {Records(check.Inbox.Extract!)}.{ListsText.Beside(check.Inbox, keepsEarlier: false)}{Lost(check)}",
        DropEffect.AddsReference => $"Loading keeps the extract shown and adds these figures to its reference. A population takes the place of the one for the same service and year.{ListsText.Beside(check.Inbox, keepsEarlier: true)}",
        DropEffect.AddsLists => $"Loading changes no figure: these lists are matched to the children of the extract shown, for the pages Joined data and Matching. A list takes the place of the one of its kind before.{ListsText.Lacking(check.Inbox, keepsEarlier: true)}",
        DropEffect.Incomplete when check.Inbox.Extract is null => "These are reference figures alone, and no extract is shown that they could be added to: add the extract's files to this drop.",
        DropEffect.Incomplete => Missing(check.Inbox.MissingRequired),
        _ => "Nothing here changes the figures: no case-level records, no reference figures and no lists to match were recognised.",
    };

    /// <summary>"An extract needs children, offences and outcomes: no table was recognised as offences.csv."</summary>
    public static string Missing(ImmutableArray<string> files) =>
        $"An extract needs children, offences and outcomes: no table was recognised as {Sentences.List(files)}. Add that file to this drop, or confirm its columns.";

    /// <summary>What loading does with one table.</summary>
    public static string Use(RecognisedTable? table, DropEffect effect) => (table?.Use, effect) switch
    {
        (TableUse.Extract, DropEffect.ReplacesExtract) => "replaces what is shown",
        (TableUse.Reference, DropEffect.ReplacesExtract or DropEffect.AddsReference) => "adds to the reference",
        (TableUse.WorkList, _) => "held against the extract, changes no figure",
        (TableUse.Joined, DropEffect.ReplacesExtract or DropEffect.AddsReference or DropEffect.AddsLists) when MatchingLists.Holds(table!.Target) => "matched to the children, changes no figure",
        _ => "not loaded",
    };

    /// <summary>"2 errors, 1 warning and 30 notes"; "no finding".</summary>
    public static string Findings(FindingList findings)
    {
        string[] parts = [Part(FindingLevel.Error, "error"), Part(FindingLevel.Warning, "warning"), Part(FindingLevel.Note, "note")];
        string[] there = [.. parts.Where(part => part.Length > 0)];
        return there.Length == 0 ? "no finding" : Sentences.List(there);

        string Part(FindingLevel level, string noun) =>
            findings.CountOf(level) is var count and > 0 ? FigureText.Counted(count, noun) : "";
    }

    private static string Lost(DropCheck check) =>
        check.Before.Additions.IsEmpty ? "" : " Reference figures and lists that were added from files before are no longer used: add those files to this drop to keep them.";

    private static string Span(Extract extract) => (extract.Start, extract.End) switch
    {
        ({ } start, { } end) => $"{PeriodText.Date(start)} to {PeriodText.Date(end)}",
        _ => "no dated event",
    };

    private static string Records(Extract extract) => extract.Children.IsEmpty
        ? $"{FigureText.Counted(extract.TemplateFigures.Length, "figure")} of quarterly returns and no case-level record, so that only the KPIs returned have figures and all else is \"not supplied\". To keep records, add their files to this drop"
        : $"{FigureText.Number(extract.Children.Length, 0)} {(extract.Children.Length == 1 ? "child" : "children")}, {FigureText.Counted(extract.Offences.Length, "offence")} and {FigureText.Counted(extract.Outcomes.Length, "outcome")}";
}
