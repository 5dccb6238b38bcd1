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
        PopulationCount[] parts = _parts;
        foreach (var asked in filter.Terms.Where(term => term.Dimension.DescribesChildren).GroupBy(term => term.Dimension))
        {
            byte[] codes = [.. asked.Select(term => term.Codes.AsEnumerable()).Aggregate(Enumerable.Intersect)];
            if (codes.Contains((byte)0) || parts.Any(part => CodeOf(part, asked.Key) is null))
            {
                return null;
            }

            parts = Array.FindAll(parts, part => codes.Contains(CodeOf(part, asked.Key)!.Value));
        }

        return parts.Sum(part => part.Count);
    }

    private static byte? CodeOf(PopulationCount part, Dimension dimension) => dimension.Id switch
    {
        "sex" => (byte?)part.Sex,
        "ethnicity" => (byte?)part.Ethnicity,
        "age_band" => Dimensions.AgeBandOf(part.Age),
        "age" => Dimensions.AgeOf(part.Age),
        "care_status" => null,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension.Id, "Residents are not described by this dimension."),
    };
}
