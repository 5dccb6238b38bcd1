using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Cli.Commands;

/// <summary>Reads the parts of a question as they are written on the command line.</summary>
internal static class QuestionText
{
    private const string All = "all";
    private const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>Every measure and sub-measure for "all"; else the ids given, where a group such as kpi1a stands for all of its sub-measures.</summary>
    public static ImmutableArray<Measure> Measures(string? text) => IsAll(text)
        ? MeasureCatalogue.WithSubMeasures
        : [.. Items(text!).SelectMany(id => MeasuresOf(id)).DistinctBy(measure => measure.Id)];

    /// <summary>Empty = every service in the extract.</summary>
    public static ImmutableArray<string> Services(string? text, Reference reference) => IsAll(text)
        ? []
        : [.. Items(text!).Select(code => reference.Services.Any(service => service.Code == code)
            ? code
            : throw new BadArgumentException($"--service: '{code}' is not in services.csv.")).Distinct()];

    public static ImmutableArray<PeriodKind> PeriodKinds(string? text) => text is null || IsAll(text)
        ? [.. Enum.GetValues<PeriodKind>()]
        : [.. Items(text).Select(code => CodeNames.PeriodKindOf(code)
            ?? throw new BadArgumentException(
                $"--period: '{code}' is not one of {string.Join(", ", Enum.GetValues<PeriodKind>().Select(CodeNames.CodeOf))}.")).Distinct()];

    public static ImmutableArray<Breakdown> Breakdowns(string? text) => text is null
        ? []
        : [.. Items(text).Select(id => new Breakdown([.. id.Split('*', Clean).Select(part => Dimension(part, "--by"))]))];

    public static Filter Filter(string? text) => text is null
        ? Engine.Measures.Filter.None
        : new Filter([.. text.Split(';', Clean).Select(Term)]);

    /// <summary>Null = no bootstrap.</summary>
    public static int? Seed(string? text) => text is null
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seed)
            ? seed
            : throw new BadArgumentException($"--bootstrap: '{text}' is not a whole number from 0 to {int.MaxValue}.");

    private static bool IsAll(string? text) => text is null || string.Equals(text.Trim(), All, StringComparison.OrdinalIgnoreCase);

    private static string[] Items(string text) => text.Split(',', Clean);

    /// <summary>The measure of an id; else the sub-measures whose ids begin with it and a dot.</summary>
    private static ImmutableArray<Measure> MeasuresOf(string id)
    {
        if (MeasureCatalogue.Find(id) is { } measure)
        {
            return [measure];
        }

        ImmutableArray<Measure> group =
            [.. MeasureCatalogue.All.SelectMany(parent => parent.SubMeasures).Where(sub => sub.Id.StartsWith($"{id}.", StringComparison.OrdinalIgnoreCase))];
        return group.IsEmpty ? throw new BadArgumentException($"--measure: there is no measure '{id}'. See kpi measures.") : group;
    }

    private static FilterTerm Term(string text)
    {
        string[] sides = text.Split('=', StringSplitOptions.TrimEntries);
        if (sides.Length != 2 || Items(sides[1]).Length == 0)
        {
            throw new BadArgumentException($"--filter: '{text}' is not written dimension=CODE,CODE.");
        }

        Dimension dimension = Dimension(sides[0], "--filter");
        return new FilterTerm(dimension, [.. Items(sides[1]).Select(code => dimension.CodeOf(code)
            ?? throw new BadArgumentException(
                $"--filter: {dimension.Id} has no code '{code}'; it has {string.Join(", ", dimension.Categories.Select(category => category.Code))}.")).Distinct()]);
    }

    private static Dimension Dimension(string id, string option) => Dimensions.Find(id)
        ?? throw new BadArgumentException(
            $"{option}: there is no dimension '{id}'; there are {string.Join(", ", Dimensions.All.Select(dimension => dimension.Id))}.");
}
