using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>One service's residents aged 10-17 in one mid-year, in the parts they were supplied in.</summary>
internal sealed class PopulationYear(IEnumerable<PopulationCount> parts)
{
    private readonly PopulationCount[] _parts = [.. parts];

    /// <summary>
    /// Residents in the categories that pass; null where the parts are not split that way, or where a "not known"
    /// category passes (nobody is estimated to be of unknown sex).
    /// </summary>
    /// <param name="tests">One for each dimension of the filter that residents are described by.</param>
    public long? Count(ReadOnlySpan<ResidentTest> tests)
    {
        long sum = 0;
        foreach (PopulationCount part in _parts)
        {
            if (Passes(part, tests) is not { } passes)
            {
                return null;
            }

            sum += passes ? part.Count : 0;
        }

        return sum;
    }

    /// <summary>Null where the part passes the tests before one that it is not split by.</summary>
    private static bool? Passes(PopulationCount part, ReadOnlySpan<ResidentTest> tests)
    {
        foreach (ResidentTest test in tests)
        {
            if (test.CodeOf(part) is not { } code)
            {
                return null;
            }

            if (!test.Passes(code))
            {
                return false;
            }
        }

        return true;
    }
}
