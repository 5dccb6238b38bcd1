using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Caseload;

/// <summary>
/// Gives some offences an earlier sentence that was changed on appeal into the one that counts, and some children an
/// allegation still open at the end. Neither changes a count.
/// </summary>
internal sealed class LooseEnds(SplitMix64 draw, OccasionModel occasions)
{
    private const int ChangedInThousand = 9;
    private const int OpenAllegationInThousand = 350;

    public Child With(Child child)
    {
        Child appealed = child with { Occasions = [.. child.Occasions.Select(WithSentenceChanged)] };
        DateOnly last = child.Occasions[^1].Date;
        bool isRecent = last >= Coverage.To.AddMonths(-9) && child.AgeOn(Coverage.To) < 18;
        return isRecent && draw.Chance(OpenAllegationInThousand)
            ? appealed with { Occasions = appealed.Occasions.Add(occasions.OpenAllegation(child, Coverage.To.AddDays(-draw.Between(3, 90)))) }
            : appealed;
    }

    private Occasion WithSentenceChanged(Occasion occasion)
    {
        Offence main = occasion.Offences[0];
        DateOnly sentenced = occasion.Date.AddDays(-draw.Between(20, 60));
        if (main.Outcomes is not [{ Disposal.IsGivenInCourt: true } final] || sentenced <= main.Date || !draw.Chance(ChangedInThousand))
        {
            return occasion;
        }

        Disposal harsher = final.Disposal.Tier == Tier.FirstTier ? Disposals.YouthRehabilitation : Disposals.DetentionAndTraining;
        Outcome changed = final with { Date = sentenced, Disposal = harsher, AppealStatus = "Changed on appeal" };
        return occasion with { Offences = occasion.Offences.SetItem(0, main with { Outcomes = [changed, final] }) };
    }
}
