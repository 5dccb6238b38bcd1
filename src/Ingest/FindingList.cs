using System.Collections.Immutable;

namespace KpiAnalytics.Ingest;

/// <summary>All that was found: the findings that are listed, and the numbers of those that are not. Every count is of both.</summary>
public sealed record FindingList(ImmutableArray<Finding> Listed, ImmutableArray<UnlistedFindings> Unlisted)
{
    public static readonly FindingList None = new([], []);

    public long Count => Listed.Length + More;

    /// <summary>How many are counted and not listed.</summary>
    public long More => Unlisted.Sum(one => one.Count);

    /// <summary>The gravest level there is. Needs at least one finding.</summary>
    public FindingLevel Gravest => Listed.Select(finding => finding.Level).Concat(Unlisted.Select(one => one.Level)).Min();

    public long CountOf(FindingLevel level) => At(level).Count;

    /// <summary>The findings listed, then a line for each kind of those that are not.</summary>
    public IEnumerable<Finding> InOneList() => Listed.Concat(Unlisted.Select(one => one.InList()));

    /// <summary>Those of one level.</summary>
    public FindingList At(FindingLevel level) => new([.. Listed.Where(finding => finding.Level == level)], [.. Unlisted.Where(one => one.Level == level)]);

    /// <summary>Those of some files.</summary>
    public FindingList Of(IReadOnlySet<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new([.. Listed.Where(finding => files.Contains(finding.File))], [.. Unlisted.Where(one => files.Contains(one.File))]);
    }

    /// <summary>These and then the others.</summary>
    public FindingList And(FindingList others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new([.. Listed, .. others.Listed], [.. Unlisted, .. others.Unlisted]);
    }

    /// <summary>The same, where only some of those listed stay so and the others are counted.</summary>
    internal FindingList Listing(Func<Finding, bool> isListed)
    {
        BoundedFindings bounded = new();
        bounded.Add(this, isListed);
        return bounded.All;
    }

    /// <summary>The findings of each rule, in the order in which rules are met; rules of which none is listed come last.</summary>
    public IEnumerable<(string Rule, FindingList Findings)> ByRule()
    {
        ILookup<string, Finding> listed = Listed.ToLookup(finding => finding.Rule, StringComparer.Ordinal);
        ILookup<string, UnlistedFindings> unlisted = Unlisted.ToLookup(one => one.Rule, StringComparer.Ordinal);
        return listed.Select(rule => rule.Key).Union(unlisted.Select(rule => rule.Key), StringComparer.Ordinal)
            .Select(rule => (rule, new FindingList([.. listed[rule]], [.. unlisted[rule]])));
    }
}
