using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;

namespace KpiAnalytics.SampleData.Police;

/// <summary>The service's list of people, two police lists, and which nominal is which child.</summary>
public sealed class PoliceSample
{
    private const int FirstBirthYear = 2004;

    internal PoliceSample(ImmutableArray<TruePerson> known, ImmutableArray<PolicePerson> service, ImmutableArray<Nominal> suspects, ImmutableArray<Nominal> custody)
    {
        Known = known;
        Service = service;
        SuspectNominals = suspects;
        CustodyNominals = custody;
    }

    /// <summary>Everybody the service knows, as the case system holds them.</summary>
    public ImmutableArray<PolicePerson> Service { get; }

    /// <summary>One entry a nominal of the crime system.</summary>
    public IEnumerable<PolicePerson> Suspects => SuspectNominals.Select(nominal => nominal.Entry);

    /// <summary>One entry a custody record.</summary>
    public IEnumerable<PolicePerson> Custody => CustodyNominals.Select(nominal => nominal.Entry);

    /// <summary>Which nominals are children of the service; all others are nobody's it knows.</summary>
    public IEnumerable<TrueLink> Truth => SuspectNominals.Concat(CustodyNominals)
        .SelectMany(nominal => nominal.Person.Ypids.Select(ypid => new TrueLink(nominal.Entry.Id, ypid)));

    /// <summary>The children of the service as they are.</summary>
    internal ImmutableArray<TruePerson> Known { get; }

    internal ImmutableArray<Nominal> SuspectNominals { get; }

    internal ImmutableArray<Nominal> CustodyNominals { get; }

    /// <summary>Lists about children who are in no other file, for tests and timings.</summary>
    /// <param name="seed">The same seed gives the same lists.</param>
    /// <param name="children">How many the service knows; the police lists have about as many entries.</param>
    public static PoliceSample Invented(ulong seed, int children)
    {
        SplitMix64 draw = new(seed);
        int areas = 1 + (children / 10_000);
        return new PoliceRegister(draw, areas).Make([.. Enumerable.Range(1, children).Select(number => InventedChild(draw, number))]);
    }

    private static KnownChild InventedChild(SplitMix64 draw, int number)
    {
        DateOnly birth = new DateOnly(FirstBirthYear, 1, 1).AddDays(draw.Below(10 * 365));
        bool isSuspect = draw.Chance(500);
        Crime crime = new(birth.AddYears(14), "SX88116", "Common assault", "16", null, IsKnife: false);
        return new([$"YP{number:000000}"], birth, draw.Chance(800) ? "1" : "2", "WHITE", isSuspect ? [crime] : []);
    }
}
