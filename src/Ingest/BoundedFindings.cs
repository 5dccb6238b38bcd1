using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KpiAnalytics.Ingest;

/// <summary>Collects findings in the order they are met: lists as many as are of use to anybody, and counts the others.</summary>
internal sealed class BoundedFindings
{
    /// <summary>Of one rule in one file. So many are not put right row by row but in one go, where the file was made.</summary>
    public const int MostOfRule = 10_000;

    /// <summary>Of all.</summary>
    public const int Most = 50_000;

    /// <summary>Of all together, as they are written out: six hundred each, where most have two. A child's id or a header of a million letters is not listed fifty thousand times.</summary>
    public const int MostCharacters = 1 << 25;

    /// <summary>Enough to recognise a value by (contract: Finding.Value).</summary>
    private const int LongestValue = 100;

    private readonly List<Finding> _listed = [];
    private readonly Dictionary<(string File, string Rule), int> _ofRule = [];
    private readonly Dictionary<(string File, string Column, string Rule, FindingLevel Level), Tally> _tallies = [];
    private long _charactersLeft = MostCharacters;

    public FindingList All => new([.. _listed], [.. _tallies.Where(pair => pair.Value.Unlisted > 0).Select(pair => pair.Value.ToUnlisted(pair.Key))]);

    /// <param name="finding">The next one.</param>
    /// <param name="isListed">False = it is only counted.</param>
    public void Add(Finding finding, bool isListed = true)
    {
        ref int ofRule = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofRule, (finding.File, finding.Rule), out _);
        Tally tally = TallyOf((finding.File, finding.Column, finding.Rule, finding.Level));
        int length = LengthOf(finding);
        if (isListed && ofRule < MostOfRule && _listed.Count < Most && length <= _charactersLeft)
        {
            ofRule++;
            _charactersLeft -= length;
            tally.LastLine = finding.Line;
            _listed.Add(finding with { Value = Cut(finding.Value) });
        }
        else
        {
            tally.Count(finding);
        }
    }

    /// <summary>What was collected apart from these.</summary>
    /// <param name="found">It.</param>
    /// <param name="isListed">Which of those that are listed may stay so; null = all.</param>
    public void Add(FindingList found, Func<Finding, bool>? isListed = null)
    {
        foreach (Finding finding in found.Listed)
        {
            Add(finding, isListed?.Invoke(finding) ?? true);
        }

        foreach (UnlistedFindings unlisted in found.Unlisted)
        {
            TallyOf((unlisted.File, unlisted.Column, unlisted.Rule, unlisted.Level)).Count(unlisted);
        }
    }

    private Tally TallyOf((string File, string Column, string Rule, FindingLevel Level) of)
    {
        ref Tally? tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallies, of, out _);
        return tally ??= new Tally();
    }

    private static int LengthOf(Finding finding) =>
        finding.File.Length + finding.Column.Length + Math.Min(finding.Value.Length, LongestValue) + finding.Message.Length + finding.Ypid.Length;

    private static string Cut(string value)
    {
        if (value.Length <= LongestValue)
        {
            return value;
        }

        // Never half of a surrogate pair.
        int kept = LongestValue - 1;
        return value[..(char.IsHighSurrogate(value[kept - 1]) ? kept - 1 : kept)] + "\u2026";
    }

    /// <summary>The findings of one rule and level in one column of a file: the last one's line, and those that are not listed.</summary>
    private sealed class Tally
    {
        // The same few lists for all findings of a file, so that each is told by being the same object.
        private readonly HashSet<ImmutableArray<string>> _affects = [];
        private long _rows;

        /// <summary>Findings of a file come line by line.</summary>
        public long? LastLine { get; set; }

        public long Unlisted { get; private set; }

        public void Count(Finding finding)
        {
            Unlisted++;
            _rows += finding.Line is { } line && line != LastLine ? 1 : 0;
            LastLine = finding.Line;
            _affects.Add(finding.Affects);
        }

        public void Count(UnlistedFindings more)
        {
            Unlisted += more.Count;
            _rows += more.Rows;
            _affects.Add(more.Affects);
        }

        public UnlistedFindings ToUnlisted((string File, string Column, string Rule, FindingLevel Level) of) => new()
        {
            File = of.File,
            Column = of.Column,
            Rule = of.Rule,
            Level = of.Level,
            Count = Unlisted,
            Rows = _rows,
            Affects = [.. _affects.SelectMany(measures => measures).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }
}
