using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>One service's residents aged 10-17 in one mid-year, in the parts they were supplied in.</summary>
internal sealed class PopulationYear(IEnumerable<PopulationCount> parts)
{
    private readonly PopulationCount[] _parts = [.. parts];

    /// <summary>
    /// Residents in the categories that pass; null where the parts are not split that way, or where a "not known"
    /// category passes (nobody is estimated to be of unknown sex).
    /// </summary>
    public long? Count(Filter filter)
    {
        FilterTerm[] terms = [.. filter.Terms.Where(term => term.Dimension.DescribesChildren)];
        if (terms.Any(term => term.Codes.Contains((byte)0)) || terms.Any(term => _parts.Any(part => CodeOf(part, term.Dimension) is null)))
        {
            return null;
        }

        return _parts.Where(part => terms.All(term => term.Codes.Contains(CodeOf(part, term.Dimension)!.Value))).Sum(part => part.Count);
    }

    private static byte? CodeOf(PopulationCount part, Dimension dimension) => dimension.Id switch
    {
        "sex" => (byte?)part.Sex,
        "ethnicity" => (byte?)part.Ethnicity,
        "age_band" => Dimensions.AgeBandOf(part.Age),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension.Id, "Residents are not described by this dimension."),
    };
}
