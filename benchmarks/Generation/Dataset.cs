using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>A generated extract: the large files in columns, the rest as records.</summary>
/// <param name="Columns">Children, offences and outcomes.</param>
/// <param name="Releases">Custody releases, by child.</param>
/// <param name="Reference">Services, families and populations.</param>
internal sealed record Dataset(RecordColumns Columns, Release[] Releases, Reference Reference)
{
    /// <summary>The first day of the ten years.</summary>
    public static readonly DateOnly First = new(2014, 4, 1);

    /// <summary>The last day of the ten years: the extract's end.</summary>
    public static readonly DateOnly Last = new(2024, 3, 31);

    /// <summary>A child's id. Ordinal order is the order of places.</summary>
    public static string Ypid(int child) => string.Create(CultureInfo.InvariantCulture, $"C{child:D8}");

    /// <summary>An offence's id, unlike that of any other child's offence. Ordinal order is the order of places.</summary>
    public static string OffenceId(int offence) => string.Create(CultureInfo.InvariantCulture, $"O{offence:D9}");

    /// <summary>Same numbers for the same size, always.</summary>
    public static Dataset Of(WorkloadSize size) => Of((int)size);

    /// <param name="outcomes">How many outcomes there are to be.</param>
    public static Dataset Of(int outcomes)
    {
        var places = new Places();
        var prng = new SplitMix64(20240331);
        var records = new GrowingColumns(outcomes);
        var careers = new Careers(prng, records, places);
        while (records.Outcomes < outcomes)
        {
            careers.Add();
        }

        return new Dataset(records.ToColumns(), [.. records.Releases], places.Reference);
    }
}
