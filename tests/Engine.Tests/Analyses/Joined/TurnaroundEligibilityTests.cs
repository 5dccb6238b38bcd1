using KpiAnalytics.Engine.Analyses.Joined;

namespace KpiAnalytics.Engine.Tests.Analyses.Joined;

[TestFixture]
internal sealed class TurnaroundEligibilityTests
{
    [Test]
    public void A_ground_within_three_months_makes_a_child_eligible()
    {
        TurnaroundEligibility turnaround = Of(new JoinedCase()
            .Child("HELD").Held("2023-12-01")
            .Child("NFA").Crime("2023-01-01", 16, "2023-11-01")
            .Child("DIVERTED").Crime("2023-01-01", 22, "2023-10-31")
            .Child("RESOLVED").Crime("2023-01-01", 8, "2023-10-01")
            .Child("TOOEARLY").Crime("2023-01-01", 8, "2023-09-30")
            .Child("CHARGED").Crime("2023-12-01", 1, "2023-12-02")
            .Child("OPEN").Crime("2023-12-01"));
        Assert.Multiple(() =>
        {
            Assert.That((turnaround.Since, turnaround.AsAt), Is.EqualTo((new DateOnly(2023, 10, 1), JoinedCase.End)));
            Assert.That(turnaround.Children.Select(child => (child.Ypid, child.Reason)), Is.EqualTo(new[]
            {
                ("HELD", "Arrested on 1 Dec 2023. Aged 15."),
                ("NFA", "A crime ended with no further action on 1 Nov 2023. Aged 15."),
                ("DIVERTED", "A crime ended with no further action on 31 Oct 2023. Aged 15."),
                ("RESOLVED", "A community resolution on 1 Oct 2023. Aged 15."),
            }));
        });
    }

    [Test]
    public void The_extracts_own_outcomes_are_grounds_too()
    {
        TurnaroundEligibility turnaround = Of(new JoinedCase()
            .Child("FIRST").Outcome("2023-09-01", "2023-11-01", "YOUTH_CAUTION")
            .Child("SECOND").Outcome("2022-09-01", "2022-11-01", "YOUTH_CAUTION").Outcome("2023-09-01", "2023-11-01", "YOUTH_CAUTION")
            .Child("CONDITIONAL").Outcome("2023-09-01", "2023-11-01", "YOUTH_CONDITIONAL_CAUTION")
            .Child("FINED").Outcome("2023-09-01", "2023-11-02", "FINE"));
        Assert.That(turnaround.Children.Select(child => child.Ypid), Is.EqualTo(new[] { "FINED", "FIRST" }));
    }

    [Test]
    public void Age_and_earlier_orders_rule_a_child_out()
    {
        JoinedCase book = new JoinedCase()
            .Child("ORDER").Outcome("2021-01-01", "2021-02-01", "REFERRAL_ORDER").Held("2023-12-01")
            .Child("CAUTION").Outcome("2021-01-01", "2021-02-01", "YOUTH_CAUTION").Held("2023-12-01")
            .Child("EIGHTEEN", born: "2005-12-31").Held("2023-12-01")
            .Child("SEVENTEEN", born: "2006-01-01").Held("2023-12-01");
        TurnaroundEligibility turnaround = Of(book);
        Assert.That(turnaround.Children.Select(child => child.Ypid), Is.EqualTo(new[] { "CAUTION", "SEVENTEEN" }));
        Assert.That(turnaround.LeftOutForOrders, Is.EqualTo(1));
        Assert.That(
            TurnaroundEligibility.Of(book.Build(), JoinedCase.Service, new TurnaroundCriteria { LeavesOutStatutoryOrders = false, Grounds = [TurnaroundGround.CommunityResolution] }).Children, Is.Empty);
    }

    private static TurnaroundEligibility Of(JoinedCase book) => TurnaroundEligibility.Of(book.Build(), JoinedCase.Service);
}
