using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Ingest.Quality.Readiness;

/// <summary>How far one measure can be computed, and where from.</summary>
/// <param name="Measure">The measure or sub-measure.</param>
/// <param name="Fields">The fields it reads when it is counted from records.</param>
/// <param name="Returned">The quarters for which a service's quarterly return gives the figure, oldest first: it then goes before the records.</param>
public sealed record MeasureReadiness(Measure Measure, ImmutableArray<FieldReadiness> Fields, ImmutableArray<Quarter> Returned)
{
    /// <summary>Nothing keeps it from being counted from records.</summary>
    public bool CanBeCounted => Missing.Length + Empty.Length == 0;

    /// <summary>There is a figure, of records or of a return.</summary>
    public bool CanBeComputed => CanBeCounted || !Returned.IsEmpty;

    /// <summary>What figures are computed from or why there can be none, as one sentence; empty where all are counted from records.</summary>
    public string Sentence => (CanBeCounted, Returned.IsEmpty) switch
    {
        (true, true) => "",
        (true, false) => $"{Name} is computed from the quarterly return where a service sent one ({Quarters}), and from records elsewhere.",
        (false, false) => $"{Name} is computed from the quarterly return where a service sent one ({Quarters}), not from records: {Lacks}.",
        (false, true) => Missing.Length > 0 ? $"{Name} cannot be computed: {Lacks}." : $"{Name} has nothing to go by: {Lacks}.",
    };

    private string Name => $"{Measure.Name} ({Measure.Id})";

    private string Missing => string.Join(", ", Fields.Where(one => one is { IsRequired: true, IsPresent: false }).Select(NameOf));

    private string Empty => string.Join(", ", Fields.Where(one => one is { IsRequired: true, Rows: > 0, Filled: 0 }).Select(NameOf));

    private string Lacks => Missing.Length > 0 ? $"{Missing} not supplied" : $"{Empty} is empty in every row";

    private string Quarters => Returned is [var only] ? $"{only}" : $"{Returned.Length} quarters, {Returned[0]} to {Returned[^1]}";

    private static string NameOf(FieldReadiness field) => new SourceField(field.File, field.Column).ToString();
}
