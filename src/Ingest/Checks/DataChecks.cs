using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Ingest.Checks.Extracts;
using KpiAnalytics.Ingest.Checks.Previous;
using KpiAnalytics.Ingest.Checks.Published;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>All checks over what was loaded. Every one is run; none stops another, and none costs a row.</summary>
public static class DataChecks
{
    private static readonly ImmutableArray<IExtractCheck> OfExtracts =
    [
        new CoverageEndCheck(), new LastEventCheck(), new MonthWithoutEventsCheck(), new FallInEventsCheck(), new DayMonthFlipCheck(),
        new BornAfterOffenceCheck(), new OffenceUnderTenCheck(), new OffenceAtEighteenCheck(), new ArrestBeforeOffenceCheck(), new AgeAtArrestCheck(),
        new OutcomeBeforeOffenceCheck(),
        new AgeAtHearingCheck(), new AfterCoverageCheck(), new EndBeforeStartCheck(), new OverlappingResidencesCheck(),
        new ReleaseWithoutCustodyCheck(), new ChildWithoutOffenceCheck(), new ProgrammeWithoutOffenceCheck(),
    ];

    private static readonly ImmutableArray<IPublishedCheck> OfPublished =
    [
        new PartAboveWholeCheck(), new ReoffencesBelowReoffendersCheck(), new RateUnlikeCountsCheck(), new FamilyUnlikeMembersCheck(),
        new AreaUnlikeMembersCheck(),
    ];

    private static readonly ImmutableArray<IPreviousCheck> OfPrevious =
    [
        new AnotherPersonCheck(), new BirthDateChangedCheck(), new SexChangedCheck(), new ChildVanishedCheck(), new OffenceVanishedCheck(),
        new OutcomeVanishedCheck(), new OutcomeChangedCheck(), new QuarterTotalCheck(),
    ];

    /// <summary>Rules that only an extract before this one can show to be broken.</summary>
    internal static readonly FrozenSet<string> RulesAgainstPrevious = FrozenSet.ToFrozenSet(
        [
            AnotherPersonCheck.Rule.Id, BirthDateChangedCheck.Rule.Id, SexChangedCheck.Rule.Id, ChildVanishedCheck.Rule.Id, OffenceVanishedCheck.Rule.Id,
            OutcomeVanishedCheck.Rule.Id, OutcomeChangedCheck.Rule.Id, QuarterTotalCheck.Rule.Id,
        ],
        StringComparer.Ordinal);

    /// <summary>What the checks find in an extract, in the order of the checks, then of the records.</summary>
    public static FindingList OfExtract(LoadedExtract loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        CheckedRecords records = new(loaded);
        CheckFindings[] findings = [.. OfExtracts.Select(_ => new CheckFindings(loaded.Lines))];
        // No check knows of another: on several threads they find the same.
        Parallel.For(0, findings.Length, check => OfExtracts[check].Examine(records, findings[check]));
        BoundedFindings all = new();
        Array.ForEach(findings, found => all.Add(found.All));
        return all.All;
    }

    /// <summary>What the checks find in published.csv.</summary>
    public static FindingList OfReference(LoadedReference loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        PublishedRows rows = new(loaded.Reference);
        CheckFindings findings = new(loaded.Lines);
        foreach (IPublishedCheck check in OfPublished)
        {
            check.Examine(rows, findings);
        }

        return findings.All;
    }

    /// <summary>What differs from the extract before this one and needs a reason.</summary>
    /// <param name="now">The extract under review.</param>
    /// <param name="before">The one before it, of the same services.</param>
    public static FindingList AgainstPrevious(LoadedExtract now, LoadedExtract before)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(before);
        CheckedRecords current = new(now), earlier = new(before);
        CheckFindings findings = new(now.Lines);
        foreach (IPreviousCheck check in OfPrevious)
        {
            check.Examine(current, earlier, findings);
        }

        return findings.All;
    }
}
