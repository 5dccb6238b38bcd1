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
