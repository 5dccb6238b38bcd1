using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Codes;

namespace KpiAnalytics.Ingest.Tests.Codes;

[TestFixture]
internal sealed class OutcomeCodesTests
{
    [Test]
    public void The_case_systems_text_goes_before_the_code_where_it_is_listed()
    {
        Disposal disposal = OutcomeCodes.Resolve("~Outcome 22", "YOUTH_CAUTION", "PRE-COURT");

        Assert.That(disposal.Code, Is.EqualTo("NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT"));
        Assert.That(disposal.Tier, Is.EqualTo(OutcomeTier.Diversion));
        Assert.That(disposal.OrderType, Is.EqualTo(OrderType.OutOfCourt));
        Assert.That(disposal.Seriousness, Is.EqualTo(22));
    }

    [Test]
    public void Any_other_text_of_the_case_system_says_nothing()
    {
        Assert.That(OutcomeCodes.Resolve("Youth Caution (police)", "REFERRAL_ORDER", "").Code, Is.EqualTo("REFERRAL_ORDER"));
    }

    [Test]
    public void The_code_goes_before_the_supplied_group()
    {
        Assert.That(OutcomeCodes.Resolve("", "REFERRAL_ORDER", "CUSTODY").Tier, Is.EqualTo(OutcomeTier.FirstTier));
    }

    [TestCase("OTHER")]
    [TestCase("NOT_KNOWN")]
    [TestCase("")]
    public void Without_a_code_the_group_alone_counts(string code)
    {
        Assert.That(OutcomeCodes.Resolve("", code, "COMMUNITY"), Is.EqualTo(Disposal.OfGroup(OutcomeTier.Community)));
    }

    [TestCase("Pre-Court", OutcomeTier.PreCourt)]
    [TestCase("PRE-COURT", OutcomeTier.PreCourt)]
    [TestCase("Pre-court", OutcomeTier.PreCourt)]
    [TestCase("First-tier", OutcomeTier.FirstTier)]
    [TestCase("Community", OutcomeTier.Community)]
    [TestCase("Custody", OutcomeTier.Custody)]
    [TestCase("Diversion", OutcomeTier.Diversion)]
    [TestCase("Diversion (Other)", OutcomeTier.Diversion)]
    [TestCase("", OutcomeTier.NotKnown)]
    [TestCase("Precourt", OutcomeTier.NotKnown)]
    public void Groups_are_read_in_any_case(string group, OutcomeTier tier)
    {
        Assert.That(OutcomeCodes.TierOf(group), Is.EqualTo(tier));
    }

    [Test]
    public void With_none_of_the_three_the_outcome_is_unknown_and_not_substantive()
    {
        Disposal disposal = OutcomeCodes.Resolve("", "OTHER", "");

        Assert.That(disposal, Is.EqualTo(Disposal.Unknown));
        Assert.That(disposal.IsSubstantive, Is.False);
    }
}
