using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>What several states that hold at once come to: suitable only if every one with a stated suitability is (spec 5.0).</summary>
/// <param name="IsSuitable">At least one is stated, and all that are stated are suitable.</param>
/// <param name="IsUnsuitable">At least one is stated, and not all are suitable. UNKNOWN was stated.</param>
internal readonly record struct StatedSuitability(bool IsSuitable, bool IsUnsuitable)
{
    public static StatedSuitability Of(IEnumerable<Suitability> states)
    {
        Suitability[] stated = [.. states.Where(state => state != Suitability.NotStated)];
        bool all = stated.All(state => state == Suitability.Suitable);
        return new StatedSuitability(stated.Length > 0 && all, stated.Length > 0 && !all);
    }
}
