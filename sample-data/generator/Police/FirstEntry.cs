using KpiAnalytics.SampleData.Counting;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Police;

/// <summary>A child's first substantive outcome.</summary>
internal sealed record FirstEntry(Child Child, Offence Offence, Outcome Outcome)
{
    public DateOnly Date => Outcome.Date;

    public DateOnly ArrestOrOffence => Offence.ArrestDate ?? Offence.Date;

    /// <summary>The first that makes a first-time entrant, but for residence; null where there is none.</summary>
    /// <param name="files">The child's, under one id or two.</param>
    public static FirstEntry? Of(IEnumerable<CaseFile> files) =>
        First(files, entry => PersonCount.IsOfAge(entry.Child, entry.Offence, entry.Outcome));

    /// <summary>The first of any age.</summary>
    public static FirstEntry? OfAnyAge(IEnumerable<CaseFile> files) => First(files, _ => true);

    private static FirstEntry? First(IEnumerable<CaseFile> files, Func<FirstEntry, bool> isWanted) =>
        (from file in files
         where !file.Child.IsDeleted
         from occasion in file.Child.Occasions
         from offence in occasion.Offences
         from outcome in offence.Outcomes
         where PersonCount.IsValid(outcome)
         let entry = new FirstEntry(file.Child, offence, outcome)
         where isWanted(entry)
         orderby outcome.Date, outcome.Disposal.Seriousness, outcome.IsElsewhere
         select entry).FirstOrDefault();
}
