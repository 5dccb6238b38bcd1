using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Analyses.Joined;

namespace KpiAnalytics.Cli.Output;

/// <summary>First-time entrants against the PNC as plain text for a person.</summary>
internal static class EntrantsText
{
    public static void Write(ImmutableArray<EntryReconciliation> all, TextWriter writer)
    {
        foreach (EntryReconciliation entries in all)
        {
            Write(entries, writer);
        }
    }

    private static void Write(EntryReconciliation entries, TextWriter writer)
    {
        string published = entries.Published?.Children is { } count ? Line($"{count:N0} published") : "nothing published that can be counted";
        string listed = entries.List is null ? "no list" : Line($"{entries.Pnc:N0} on the PNC's list");
        writer.WriteLine(Line($"{entries.Service}, {entries.Period.Start:yyyy-MM-dd} to {entries.Period.End:yyyy-MM-dd}: {entries.Local:N0} counted here, {listed}, {published}"));
        writer.WriteLine("Reasons are possibilities that records show, in a fixed order of evidence; they are no probabilities.");
        string doubt = entries.List is null ? "perhaps " : "";
        WriteEntries(Line($"Counted here, {doubt}not on the PNC"), entries.CountedHere, writer);
        WriteEntries(Line($"Not counted here, {doubt}on the PNC"), entries.NotCountedHere, writer);
        if (entries.List is not null)
        {
            writer.WriteLine();
            writer.WriteLine(Line($"On the PNC's list and no child: {entries.WithoutChild.Length:N0}"));
            foreach (PncEntry entry in entries.WithoutChild)
            {
                writer.WriteLine(Line($"  {entry.Date:yyyy-MM-dd}  PNC {entry.PncId}: {entry.WhyWithoutChild}"));
            }
        }

        writer.WriteLine();
    }

    private static void WriteEntries(string title, ImmutableArray<DoubtedEntry> entries, TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine(Line($"{title}: {entries.Length:N0}"));
        foreach (DoubtedEntry entry in entries)
        {
            string reasons = entry.Reasons.IsEmpty ? "No record shows a reason." : string.Join(' ', entry.Reasons.Select(found => $"{NameOf(found.Reason)}: {found.Words}"));
            writer.WriteLine(Line($"  {entry.Date:yyyy-MM-dd}  {entry.Ypid}  {reasons}"));
        }
    }

    private static string NameOf(EntryReason reason) => EntrantsJson.NameOf(reason).Replace('_', ' ');

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
