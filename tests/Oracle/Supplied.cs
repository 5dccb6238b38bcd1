using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Oracle;

/// <summary>What was supplied, and what not: "measures that need it say which".</summary>
internal sealed class Supplied(Extract extract, Reference reference)
{
    /// <summary>Without one of these an extract holds no records a figure can be made of (contracts/extract-layout.md).</summary>
    private static readonly SourceField[] Required = [new("children.csv", ""), new("offences.csv", ""), new("outcomes.csv", "")];

    public Templates Templates { get; } = new(extract);

    /// <summary>The files and columns a measure cannot do without and has not got; null = it has all.</summary>
    public string? WhatIsMissing(Measure measure)
    {
        string[] missing = [.. Required.Concat(measure.Requires).Select(Missing).OfType<string>().Distinct()];
        return missing.Length == 0 ? null : $"{string.Join(", ", missing)} not supplied";
    }

    /// <summary>
    /// What else a measure reads, or its categories are told by, and has not got; null = it has all. What holds without a column
    /// of the required files, or without releases, the layout says itself.
    /// </summary>
    public string? WhatElseIsMissing(Measure measure, ImmutableArray<FilterTerm> terms)
    {
        IEnumerable<SourceField> read = measure.Needs.Where(need => need.File is not ("children.csv" or "offences.csv" or "outcomes.csv" or "custody_releases.csv"));
        IEnumerable<SourceField> told = from term in terms
                                        let sources = term.Dimension.Sources
                                        where sources.Length > 0 && sources.All(source => Missing(source) is not null)
                                        select sources[0];
        string[] missing = [.. read.Concat(told).Select(Missing).OfType<string>().Distinct()];
        return missing.Length == 0 ? null : $"{string.Join(", ", missing)} not supplied";
    }

    /// <summary>The file alone where the whole of it is missing.</summary>
    private string? Missing(SourceField field)
    {
        if (IsMissing(field with { Column = "" }))
        {
            return field.File;
        }

        return IsMissing(field) ? $"{field.File}:{field.Column}" : null;
    }

    private bool IsMissing(SourceField field) => extract.NotSupplied.Contains(field) || reference.NotSupplied.Contains(field);
}
