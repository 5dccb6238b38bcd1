using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>
/// A way of breaking a measure down. A row's category is a byte: the index into <see cref="Categories"/>,
/// zero = not known.
/// </summary>
public sealed class Dimension
{
    internal Dimension(string id, string name, bool describesChildren, params ReadOnlySpan<(string Code, string Name)> categories)
    {
        Id = id;
        Name = name;
        DescribesChildren = describesChildren;
        var list = ImmutableArray.CreateBuilder<Category>(categories.Length);
        foreach ((string code, string label) in categories)
        {
            list.Add(new Category(code, label));
        }

        Categories = list.MoveToImmutable();
    }

    /// <summary>The name used in <c>--by</c> and <c>--filter</c>: <c>age_band</c>.</summary>
    public string Id { get; }

    public string Name { get; }

    /// <summary>
    /// True where residents have it too (sex, ethnicity, age): a rate's denominator is then the residents of the
    /// category. False for properties of the event (tier, offence, gravity): the denominator stays the whole population.
    /// </summary>
    public bool DescribesChildren { get; }

    /// <summary>
    /// True where one child or event can be in several categories at once (two accommodations on one day): categories then
    /// need not add up to the total.
    /// </summary>
    public bool IsMultiple { get; init; }

    /// <summary>False where zero, "not known", cannot occur: it is then no category to write.</summary>
    public bool HasUnknown { get; init; } = true;

    /// <summary>The category others are held against in a relative rate: White, boys; zero where there is none.</summary>
    public byte ReferenceCode { get; init; }

    /// <summary>The columns its categories are read from, one of which is enough; none where every extract has them, or the measure names them among its needs.</summary>
    public ImmutableArray<SourceField> Sources { get; init; } = [];

    /// <summary>True where groups of it can be held against each other.</summary>
    public bool HasReference => ReferenceCode != 0;

    /// <summary>Every category in display order of the code byte; zero is "not known" (unused where it cannot occur).</summary>
    public ImmutableArray<Category> Categories { get; }

    /// <summary>The code bytes that are written in breakdowns.</summary>
    public IEnumerable<byte> Codes => Enumerable.Range(0, Categories.Length).Skip(HasUnknown ? 0 : 1).Select(code => (byte)code);

    /// <summary>A code byte, or "not known" where the dimension has no such category (a diversion has no substantive tier).</summary>
    public byte Known(byte code) => code < Categories.Length ? code : (byte)0;

    /// <summary>The byte of a code, any case; null where the dimension has no such code.</summary>
    public byte? CodeOf(string code)
    {
        for (int i = 0; i < Categories.Length; i++)
        {
            if (string.Equals(Categories[i].Code, code, StringComparison.OrdinalIgnoreCase))
            {
                return checked((byte)i);
            }
        }

        return null;
    }

    public override string ToString() => Id;
}
