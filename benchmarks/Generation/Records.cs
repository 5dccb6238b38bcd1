using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>A dataset as records, one object a row.</summary>
internal static class Records
{
    public static Extract Of(Dataset data) => new()
    {
        Children = [.. Enumerable.Range(0, data.Columns.Children).Select(child => Child(data.Columns, child))],
        Offences = [.. Enumerable.Range(0, data.Columns.Children).SelectMany(child => Offences(data.Columns, child))],
        Outcomes = [.. Enumerable.Range(0, data.Columns.Children).SelectMany(child => Outcomes(data.Columns, child))],
        CustodyReleases = Releases(data),
        CoverageFrom = Dataset.First,
        CoverageTo = Dataset.Last,
    };

    /// <summary>The releases alone: what columns do not hold.</summary>
    public static ImmutableArray<CustodyRelease> Releases(Dataset data) =>
    [
        .. data.Releases.Select(release => new CustodyRelease(
            Dataset.Ypid(release.Child), DateOnly.FromDayNumber(release.Day), release.Offence < 0 ? "" : Dataset.OffenceId(release.Offence))),
    ];

    private static Child Child(RecordColumns columns, int child) => new()
    {
        Ypid = Dataset.Ypid(child),
        Service = Places.Code(columns.ChildService[child]),
        DateOfBirth = DateOnly.FromDayNumber(columns.Born[child]),
        OriginatingPersonId = columns.Person[child] < 0 ? "" : FormattableString.Invariant($"P{columns.Person[child]}"),
        Sex = (Sex)columns.Sex[child],
        Ethnicity = (Ethnicity)columns.Ethnicity[child],
        IsDeleted = columns.IsDeleted[child],
    };

    private static IEnumerable<Offence> Offences(RecordColumns columns, int child) =>
        from offence in Enumerable.Range(columns.OffenceStarts[child], columns.OffenceStarts[child + 1] - columns.OffenceStarts[child])
        select new Offence
        {
            Ypid = Dataset.Ypid(child),
            OffenceId = Dataset.OffenceId(offence),
            Date = DateOnly.FromDayNumber(columns.Committed[offence]),
            Category = (OffenceCategory)columns.Category[offence],
            Gravity = columns.Gravity[offence],
            IsBreach = columns.Marks[offence].HasFlag(OffenceMarks.Breach),
            IsKnifeRelated = columns.Marks[offence].HasFlag(OffenceMarks.KnifeRelated),
            AgeAtArrestOrOffence = columns.AgeAtArrestOrOffence[offence],
            AgeOnFirstHearing = columns.AgeOnFirstHearing[offence] < 0 ? null : columns.AgeOnFirstHearing[offence],
        };

    private static IEnumerable<Outcome> Outcomes(RecordColumns columns, int child) =>
        from offence in Enumerable.Range(columns.OffenceStarts[child], columns.OffenceStarts[child + 1] - columns.OffenceStarts[child])
        from outcome in Enumerable.Range(columns.OutcomeStarts[offence], columns.OutcomeStarts[offence + 1] - columns.OutcomeStarts[offence])
        select new Outcome
        {
            Ypid = Dataset.Ypid(child),
            OffenceId = Dataset.OffenceId(offence),
            Date = DateOnly.FromDayNumber(columns.Decided[outcome]),
            Disposal = columns.Disposals[columns.Disposal[outcome]],
            Service = Places.Code(columns.OutcomeService[outcome]),
            IsResidentElsewhere = columns.OutcomeMark[outcome].HasFlag(OutcomeMarks.Elsewhere),
            IsAppealedAway = columns.OutcomeMark[outcome].HasFlag(OutcomeMarks.AppealedAway),
            SentencingOccasionId = columns.Occasion[outcome] < 0 ? "" : FormattableString.Invariant($"S{columns.Occasion[outcome]}"),
            CourtType = (CourtType)columns.Court[outcome],
        };
}
