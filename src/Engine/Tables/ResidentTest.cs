using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Which categories of one dimension pass, as asked of residents.</summary>
/// <param name="Dimension">A dimension that describes children.</param>
/// <param name="Codes">A bit for each category.</param>
internal readonly record struct ResidentTest(Dimension Dimension, uint Codes)
{
    /// <summary>True where it is asked of the age, which every part of a population has.</summary>
    public bool IsOfAge => Dimension == Dimensions.Age || Dimension == Dimensions.AgeBand;

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

    /// <summary>False for residents not split that way.</summary>
    public bool Passes(ResidentKind kind) => Passes(
        Dimension == Dimensions.Sex ? kind.Sex
        : Dimension == Dimensions.Ethnicity ? kind.Ethnicity
        : Dimension == Dimensions.AgeBand ? Dimensions.AgeBandOf(kind.Age)
        : Dimension == Dimensions.Age ? Dimensions.AgeOf(kind.Age)
        : (byte)0);

    private bool Passes(byte code) => (Codes & (1u << code)) != 0;

    private static uint Bits(IEnumerable<byte> codes) => codes.Aggregate(0u, (bits, code) => bits | (1u << code));
}
