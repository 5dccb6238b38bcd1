using System.Collections.Immutable;
using System.Globalization;

namespace KpiAnalytics.Ingest;

/// <summary>Findings of one rule in one column of a file that are counted and not listed, because there are too many of them.</summary>
public sealed record UnlistedFindings
{
    public required string File { get; init; }

    /// <summary>The column's name; empty where whole rows or the file are meant.</summary>
    public string Column { get; init; } = "";

    public required string Rule { get; init; }

    public required FindingLevel Level { get; init; }

    /// <summary>How many: at least one.</summary>
    public required long Count { get; init; }

    /// <summary>In how many rows of which none is listed for this rule and column; 0 where they are of no row.</summary>
    public required long Rows { get; init; }

    /// <summary>Ids of the measures whose figures any of them can change, in ordinal order.</summary>
    public ImmutableArray<string> Affects { get; init; } = [];

    /// <summary>"2,345 more of this rule are counted but not listed."; empty for none.</summary>
    public static string Sentence(long count) => count switch
    {
        0 => "",
        1 => "1 more of this rule is counted but not listed.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} more of this rule are counted but not listed."),
    };

    /// <summary>What a list of findings says in their place: one line of the whole file.</summary>
    public Finding InList() => new() { File = File, Column = Column, Rule = Rule, Level = Level, Message = Sentence(Count), Affects = Affects };
}
