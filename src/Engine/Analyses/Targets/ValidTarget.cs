using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>Finds the target that counts.</summary>
public static class ValidTarget
{
    /// <summary>
    /// The target of a measure and service on a day: the service's own before the general one; of several the one valid since
    /// the latest day, then the later row. Null where none is valid.
    /// </summary>
    public static Target? Find(IEnumerable<Target> targets, string measure, string service, DateOnly day) => targets
        .Where(target => string.Equals(target.Measure, measure, StringComparison.OrdinalIgnoreCase)
            && (target.Service.Length == 0 || target.Service == service)
            && target.IsValidOn(day))
        .OrderBy(target => target.Service.Length > 0)
        .ThenBy(target => target.ValidFrom ?? DateOnly.MinValue)
        .LastOrDefault();
}
