using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Orders;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.States;

/// <summary>Where children live: mostly with their parents; held where a court says so.</summary>
internal sealed class ResidenceModel(SplitMix64 draw)
{
    private const int MovesInThousand = 120;

    /// <param name="file">The child.</param>
    /// <param name="programmes">The child's programmes; none = only where the child was held is known.</param>
    /// <param name="groups">The days looked at.</param>
    /// <param name="ends">What is settled about them.</param>
    /// <param name="remands">The child's stays in youth detention on remand.</param>
    public ImmutableArray<Stay<Home>> For(
        CaseFile file, IReadOnlyList<Programme> programmes, ImmutableArray<AnchorGroup> groups,
        IReadOnlyDictionary<AnchorGroup, EndOfOrder> ends, IEnumerable<(DateOnly Start, DateOnly End, string Type)> remands)
    {
        string usual = Usual();
        List<Home> homes = [];
        foreach (AnchorGroup group in groups)
        {
            usual = draw.Chance(MovesInThousand) ? Usual() : usual;
            homes.Add(At(usual, ends.GetValueOrDefault(group)?.IsSuitablyHoused));
        }

        var stays = Stays.Of(groups[0].From.AddDays(-draw.Between(90, 1500)), groups, homes);
        foreach ((DateOnly start, DateOnly end, string type) in remands.Concat(Custody(file.Child, programmes)))
        {
            stays = Stays.Interrupted(stays, start, end, new Home(type, "SUITABLE"));
        }

        return Stays.UpTo(stays, Coverage.To);
    }

    private static IEnumerable<(DateOnly Start, DateOnly End, string Type)> Custody(Child child, IEnumerable<Programme> programmes) =>
        from occasion in programmes.Select(programme => programme.Occasion).Distinct()
        where occasion.Occasion.Release is not null
        let sentenced = occasion.Final!.Date
        select (sentenced, occasion.Occasion.Release!.Value, Establishment(child, sentenced));

    /// <summary>Younger children and girls are not held in young offender institutions.</summary>
    private static string Establishment(Child child, DateOnly day) => (child.AgeOn(day), child.Sex) switch
    {
        ( < 14, _) => "SCH",
        ( < 15, _) or (_, "2") => "STC",
        _ => "YOI",
    };

    private Home At(string usual, bool? isSuitable) => isSuitable switch
    {
        true => new Home(usual, "SUITABLE"),
        false => Unsuitable(),
        _ => draw.Pick<Home>([(new(usual, "SUITABLE"), 935), (Unsuitable(), 40), (new(usual, "UNKNOWN"), 18), (new(usual, ""), 7)]),
    };

    private Home Unsuitable() => new(
        draw.Pick<string>([("TEMPORARY_ACCOMMODATION", 30), ("LIVING_WITH_FRIENDS", 20), ("AT_HOME", 20), ("LIVING_WITH_FAMILY_NOT_PARENTS", 10), ("BAIL_HOSTEL", 8), ("OTHER", 6)]),
        "UNSUITABLE");

    private string Usual() => draw.Pick<string>(
    [
        ("LIVING_WITH_PARENT_S", 560), ("AT_HOME", 110), ("LIVING_WITH_FAMILY_NOT_PARENTS", 95), ("FOSTER_CARE_LA", 50), ("FOSTER_CARE_PRIVATE", 15),
        ("RESIDENTIAL_UNIT_LA", 35), ("RESIDENTIAL_UNIT_PRIVATE", 40), ("SUPPORTED_ACCOMMODATION_SUPPORTED_LODGINGS", 60), ("INDEPENDENT_LIVING", 15),
        ("LIVING_WITH_FRIENDS", 8), ("HOSPITAL", 3), ("TRAVELLER_SITE", 9),
    ]);
}
