using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Comparisons;

/// <summary>An area of a question, and whether the extract holds all its records.</summary>
/// <param name="Is">The area and its members.</param>
/// <param name="IsHeld">True where figures can be counted from the records.</param>
internal readonly record struct ComparedArea(AreaMembers Is, bool IsHeld)
{
    /// <summary>Counts the areas of one question from zero, so that what is summed over its members is summed once; null for an area outside it.</summary>
    public int? Number { get; init; }

    public Area Area => Is.Area;

    public ImmutableArray<int> Members => Is.Members;

    public bool IsMean => Is.IsMean;
}
