using KpiAnalytics.Engine.Analyses.Prolific;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Analyses;

/// <summary>Twenty prolific children, F00 to F19, of four hundred: the rest, R00 to R379, have no reoffence.</summary>
[TestFixture]
internal sealed class SharedNeedsTests
{
    private static readonly DateOnly IndexDay = new(2017, 6, 1);
    private static readonly DateOnly End = new(2020, 12, 31);

    [Test]
    public void A_need_is_counted_in_both_groups_with_its_interval()
    {
        NeedShare share = Of(Need.MentalHealth, Health([.. Few(8), .. Rest(40)]));
        Assert.That((share.Few, share.Rest), Is.EqualTo((new NeedCount(8, 20), new NeedCount(40, 380))));
        Assert.That((share.Few!.Share, share.Few.Interval.Lower), Is.EqualTo((0.4, 0.2188)).Within(0.0001));
    }

    [TestCase(0, 0, NeedStatus.Shown, Description = "nobody has it: zero may be shown")]
    [TestCase(1, 40, NeedStatus.Hidden)]
    [TestCase(5, 40, NeedStatus.Hidden)]
    [TestCase(6, 40, NeedStatus.Shown)]
    [TestCase(14, 40, NeedStatus.Shown)]
    [TestCase(15, 40, NeedStatus.Hidden, Description = "all but five have it")]
    [TestCase(19, 40, NeedStatus.Hidden)]
    [TestCase(20, 40, NeedStatus.Shown)]
    [TestCase(8, 3, NeedStatus.Hidden, Description = "few of the rest have it: the other group would give them away")]
    [TestCase(8, 377, NeedStatus.Hidden)]
    public void One_to_five_with_or_without_a_need_hide_both_groups(int few, int rest, NeedStatus status)
    {
        NeedShare share = Of(Need.MentalHealth, Health([.. Few(few), .. Rest(rest)]));
        Assert.That(share.Status, Is.EqualTo(status));
        Assert.That((share.Few is null, share.Rest is null), Is.EqualTo((status == NeedStatus.Hidden, status == NeedStatus.Hidden)));
    }

    [Test]
    public void A_wider_need_is_hidden_where_it_leaves_one_to_five_over_the_narrower()
    {
        // Looked after at index 8; ever 8 + 3: three who were, once, would be found by subtraction.
        Extract extract = None() with
        {
            CareStatuses =
            [
                .. Few(8).Concat(Rest(40)).Select(ypid => new CareStatus(ypid, CareStatusKind.ChildLookedAfter, IndexDay, null)),
                .. Few(11).Skip(8).Select(ypid => new CareStatus(ypid, CareStatusKind.ChildLookedAfter, IndexDay.AddYears(-2), IndexDay.AddYears(-1))),
            ],
        };
        Assert.That(
            new[] { Need.LookedAfterAtIndex, Need.LookedAfterEver, Need.SocialCareAtIndex, Need.SocialCareEver }.Select(need => Of(need, extract).Status),
            Is.EqualTo(new[] { NeedStatus.Shown, NeedStatus.Hidden, NeedStatus.Shown, NeedStatus.Hidden }));
    }

    [TestCase(0, 0, 8, Description = "the day itself")]
    [TestCase(-9, -1, 0, Description = "ended the day before")]
    [TestCase(1, 9, 0, Description = "began the day after")]
    [TestCase(-9, 0, 8, Description = "the last day is included")]
    public void A_state_at_index_holds_on_the_day_of_the_index_event(int from, int to, int children)
    {
        Extract extract = None() with
        {
            CareStatuses = [.. Few(8).Select(ypid => new CareStatus(ypid, CareStatusKind.ChildInNeed, IndexDay.AddDays(from), IndexDay.AddDays(to)))],
        };
        Assert.That(Of(Need.SocialCareAtIndex, extract).Few!.Children, Is.EqualTo(children));
        Assert.That(Of(Need.SocialCareEver, extract).Few!.Children, Is.EqualTo(8));
        Assert.That(Of(Need.LookedAfterEver, extract).Few!.Children, Is.Zero);
    }

    [Test]
    public void Suitability_is_of_those_with_a_stated_one()
    {
        Extract extract = None() with
        {
            EteStatuses =
            [
                .. Few(6).Select(ypid => Ete(ypid, EteProvision.None, Suitability.NotStated)), .. Few(12).Skip(6).Select(ypid => Ete(ypid, EteProvision.School, Suitability.Suitable)),
                .. Few(20).Skip(12).Select(ypid => Ete(ypid, EteProvision.School, Suitability.NotStated)),
            ],
            Residences = [.. Rest(6).Select(ypid => new Residence(ypid, IndexDay, null, AccommodationType.Temporary, Suitability.Unsuitable))],
        };
        Assert.That(Of(Need.EteUnsuitableAtIndex, extract).Few, Is.EqualTo(new NeedCount(6, 12)));
        Assert.That(Of(Need.AccommodationUnsuitableAtIndex, extract), Is.EqualTo(
            new NeedShare(Need.AccommodationUnsuitableAtIndex, NeedStatus.Shown, new NeedCount(0, 0), new NeedCount(6, 6))));
        Assert.That(new NeedCount(0, 0).Share, Is.Null);
    }

    [Test]
    public void Nothing_dated_after_the_extracts_end_is_used_and_a_send_record_needs_a_start()
    {
        Extract extract = None() with
        {
            SendRecords = [.. Few(8).Select(ypid => new SendRecord(ypid, true, null, ypid == "F00" ? null : ypid == "F01" ? End.AddDays(1) : End, null))],
            HealthRecords = [.. Few(8).Select(ypid => new HealthRecord { Ypid = ypid, Need = HealthNeed.SubstanceMisuse, AttendedStart = ypid == "F00" ? End.AddDays(1) : End })],
        };
        Assert.That(Of(Need.SendIdentified, extract).Few!.Children, Is.EqualTo(6));
        Assert.That(Of(Need.SubstanceMisuse, extract).Few!.Children, Is.EqualTo(7));
    }

    [Test]
    public void A_file_that_was_not_supplied_is_said()
    {
        Extract extract = None() with { NotSupplied = [new SourceField("health.csv", "")] };
        Assert.That(Of(Need.MentalHealth, extract), Is.EqualTo(new NeedShare(Need.MentalHealth, NeedStatus.NotSupplied, null, null)));
        Assert.That(Of(Need.SendIdentified, extract).Status, Is.EqualTo(NeedStatus.Shown));
    }

    private static NeedShare Of(Need need, Extract around)
    {
        var maker = new CohortMaker { Around = around };
        foreach (string ypid in Few(20))
        {
            maker.Reoffender(ypid, IndexDay, 2);
        }

        foreach (string ypid in Rest(380))
        {
            maker.Index(ypid, IndexDay);
        }

        ProlificAnalysis analysis = ProlificAnalysis.Of(maker.Build(End), CohortMaker.Service, CohortMaker.Year(2017), seed: 1);
        Assert.That(analysis.Few!.Group.Children, Is.EqualTo(20));
        return analysis.Needs.Single(share => share.Need == need);
    }

    private static IEnumerable<string> Few(int children) => Enumerable.Range(0, children).Select(i => $"F{i:00}");

    private static IEnumerable<string> Rest(int children) => Enumerable.Range(0, children).Select(i => $"R{i:00}");

    private static Extract None() => new() { Children = [], Offences = [], Outcomes = [], CustodyReleases = [] };

    private static Extract Health(IEnumerable<string> ypids) =>
        None() with { HealthRecords = [.. ypids.Select(ypid => new HealthRecord { Ypid = ypid, Need = HealthNeed.MentalHealth, Screened = IndexDay })] };

    private static EteStatus Ete(string ypid, EteProvision provision, Suitability suitability) =>
        new() { Ypid = ypid, Start = IndexDay, Provision = provision, Suitability = suitability };
}
