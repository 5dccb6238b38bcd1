using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>An area of a question, and whether the extract holds all its records.</summary>
/// <param name="Is">The area and its members.</param>
/// <param name="IsHeld">True where figures can be counted from the records.</param>
internal sealed record ComparedArea(AreaMembers Is, bool IsHeld)
{
    public Area Area => Is.Area;

    public ImmutableArray<int> Members => Is.Members;

    public bool IsMean => Is.IsMean;

    /// <summary>See <see cref="AreaMembers.Number"/>.</summary>
    public int? Number => Is.Number;
}
