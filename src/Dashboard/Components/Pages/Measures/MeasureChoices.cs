using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Dashboard.Components.Shared;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Selections;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Components.Pages.Measures;

/// <summary>What the measure page's inputs offer, what is chosen, and the selection each choice leads to.</summary>
public sealed class MeasureChoices
{
    private const string DateFormat = "yyyy-MM-dd";

    public MeasureChoices(Measure measure, Selection selection, ImmutableArray<AreaName> services, ImmutableArray<Dimension> described, MeasureModel? model)
    {
        Services = [.. services.Select(service => new Choice(service.Code, service.Name)).OrderBy(choice => choice.Text, StringComparer.Ordinal)];
        Service = services.FirstOrDefault(service => service.Code == selection.Service)?.Code ?? services.FirstOrDefault()?.Code ?? "";
        Kind = PeriodText.Slug(selection.PeriodKind ?? measure.HeadlinePeriod);
        Periods = [.. (model?.Trend ?? []).Select(row => new Choice(Text(row.Period.End), PeriodText.InTable(row.Period) + (row.Status == ResultStatus.Immature ? ", immature" : "")))];
        Period = model is null ? "" : Text(model.Figure.Period.End);
        Breakdowns = [new("", "Nothing more"), .. OtherBreakdown(selection, described), .. described.Where(dimension => !IsAlwaysShown(measure, dimension)).Select(dimension => new Choice(dimension.Id, dimension.Name))];
        Breakdown = selection.Breakdown?.Id ?? "";
        Filters = [new("", "All children"), .. OtherFilter(selection, described), .. described.Where(dimension => CanNarrow(measure, dimension)).SelectMany(FilterChoices)];
        Filter = selection.Filter.Terms.LastOrDefault() is { } last ? SelectionUrl.Text(last) : "";
    }

    public ImmutableArray<Choice> Services { get; }

    public string Service { get; }

    public ImmutableArray<Choice> Kinds { get; } = [.. PeriodText.Kinds.Select(kind => new Choice(PeriodText.Slug(kind), PeriodText.Name(kind)))];

    public string Kind { get; }

    /// <summary>Newest first.</summary>
    public ImmutableArray<Choice> Periods { get; }

    public string Period { get; }

    public ImmutableArray<Choice> Breakdowns { get; }

    public string Breakdown { get; }

    public ImmutableArray<Choice> Filters { get; }

    /// <summary>The filter set last; all of them stand among the chips.</summary>
    public string Filter { get; }

    public Selection WithPeriod(Selection selection, string end) =>
        selection with { PeriodEnd = DateOnly.ParseExact(end, DateFormat, CultureInfo.InvariantCulture) };

    public Selection WithBreakdown(Selection selection, string id) =>
        selection with { Breakdown = Dimensions.Find(id) is { } dimension ? Engine.Measures.Breakdown.By(dimension) : null };

    public Selection WithFilter(Selection selection, string value) =>
        value.Split('=') is [var id, var code] && Dimensions.Find(id) is { } dimension && dimension.CodeOf(code) is { } category
            ? selection.Only(dimension, category)
            : selection with { Filter = Engine.Measures.Filter.None };

    /// <summary>False where narrowing to one category makes nonsense: a group is held against the others, or a share's whole is narrowed with it.</summary>
    public static bool CanNarrow(Measure measure, Dimension dimension) =>
        measure.Kind is not (MeasureKind.ShareDifference or MeasureKind.RelativeRate) && !(measure.Below.IsOfTotal && IsAlwaysShown(measure, dimension));

    private static bool IsAlwaysShown(Measure measure, Dimension dimension) => measure.AlwaysBy.Any(always => always.Id == dimension.Id);

    /// <summary>A cross such as sex*age_band, or a dimension the measure lacks, comes from a link only; while it is chosen it is in the list too.</summary>
    private static IEnumerable<Choice> OtherBreakdown(Selection selection, ImmutableArray<Dimension> described) =>
        selection.Breakdown is { } other && (other.Dimensions.Length > 1 || !described.Contains(other.Dimensions[0]))
            ? [new(other.Id, string.Join(" by ", other.Dimensions.Select(dimension => dimension.Name)))] : [];

    /// <summary>Several categories at once, or of a dimension the measure lacks, come from a link only; while they are chosen they are in the list too.</summary>
    private static IEnumerable<Choice> OtherFilter(Selection selection, ImmutableArray<Dimension> described) =>
        selection.Filter.Terms.LastOrDefault() is { } other && (other.Codes.Length > 1 || !described.Contains(other.Dimension))
            ? [new(SelectionUrl.Text(other), FilterText.Of(other))] : [];

    private static IEnumerable<Choice> FilterChoices(Dimension dimension) =>
        dimension.Categories.Select(category => new Choice($"{dimension.Id}={category.Code}", $"{dimension.Name}: {category.Name}"));

    private static string Text(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);
}
