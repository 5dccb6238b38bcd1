using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Dashboard.Selections;

/// <summary>
/// What a page shows, and all of it: a page is a function of the caseload and this. <see cref="SelectionUrl"/> writes it
/// as a link. What is not chosen is null, and the page's own default applies.
/// </summary>
public sealed record Selection
{
    public static readonly Selection Default = new();

    /// <summary>The service's code; null = the extract's main service.</summary>
    public string? Service { get; init; }

    /// <summary>Null = each measure's headline period.</summary>
    public PeriodKind? PeriodKind { get; init; }

    /// <summary>The last day of the period; null = the newest period that can be used.</summary>
    public DateOnly? PeriodEnd { get; init; }

    public Breakdown? Breakdown { get; init; }

    public Filter Filter { get; init; } = Filter.None;

    /// <summary>Decisions to reckon the control chart's limits anew, oldest first, one a day. They are of one measure and service.</summary>
    public ImmutableArray<Rebase> Rebases { get; init; } = [];

    /// <summary>The same selection with one dimension limited to one category, whatever it was limited to before.</summary>
    public Selection Only(Dimension dimension, byte code) =>
        this with { Filter = new([.. Without(dimension).Filter.Terms, new(dimension, [code])]) };

    /// <summary>The same selection with no limit on one dimension.</summary>
    public Selection Without(Dimension dimension) =>
        this with { Filter = new([.. Filter.Terms.Where(term => term.Dimension != dimension)]) };

    /// <summary>The same service and period, of all children: what a link to another measure carries.</summary>
    public Selection OfAllChildren() => this with { Breakdown = null, Filter = Filter.None, Rebases = [] };

    /// <summary>Another service's: what was decided of this one's limits does not hold there.</summary>
    public Selection OfService(string code) => this with { Service = code, Rebases = [] };

    /// <summary>The same selection with limits reckoned anew from a day, whatever was decided of that day before.</summary>
    public Selection With(Rebase rebase) =>
        this with { Rebases = [.. Without(rebase).Rebases.Append(rebase).OrderBy(other => other.From)] };

    /// <summary>The same selection with no new limits from that day.</summary>
    public Selection Without(Rebase rebase) => this with { Rebases = Rebases.RemoveAll(other => other.From == rebase.From) };
}
