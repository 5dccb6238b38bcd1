using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Which categories of one dimension pass, as asked of residents.</summary>
/// <param name="Dimension">A dimension that describes children.</param>
/// <param name="Codes">A bit for each category.</param>
internal readonly record struct ResidentTest(Dimension Dimension, uint Codes)
{
    /// <summary>The tests of a filter; null where a "not known" category passes, for no resident is estimated to be that.</summary>
    public static ResidentTest[]? Of(Filter filter)
    {
        ResidentTest[] tests =
        [
            .. filter.Terms.Where(term => term.Dimension.DescribesChildren).GroupBy(term => term.Dimension)
                .Select(terms => new ResidentTest(terms.Key, terms.Select(term => Bits(term.Codes)).Aggregate((some, more) => some & more))),
        ];
        return tests.Any(test => test.Passes(0)) ? null : tests;
    }

    public bool Passes(byte code) => (Codes & (1u << code)) != 0;

    /// <summary>A part's category; null where the parts are not split that way.</summary>
    public byte? CodeOf(PopulationCount part) =>
        Dimension == Dimensions.Sex ? (byte?)part.Sex
        : Dimension == Dimensions.Ethnicity ? (byte?)part.Ethnicity
        : Dimension == Dimensions.AgeBand ? Dimensions.AgeBandOf(part.Age)
        : Dimension == Dimensions.Age ? Dimensions.AgeOf(part.Age)
        : null;

    private static uint Bits(IEnumerable<byte> codes) => codes.Aggregate(0u, (bits, code) => bits | (1u << code));
}
