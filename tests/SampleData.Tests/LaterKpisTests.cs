using KpiAnalytics.SampleData.Tests.Plain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>From April 2023 every quarter has something to show for each of the ten KPIs.</summary>
[TestFixture(4)]
[TestFixture(7)]
[TestFixture(10)]
public sealed class LaterKpisTests(int month)
{
    private readonly DateOnly _first = new(2023, month, 1);

    private DateOnly Last => _first.AddMonths(3).AddDays(-1);

    private IReadOnlyList<EndedOrder> Orders => [.. EndedOrder.Chosen.Value.Where(order => order.End >= _first && order.End <= Last)];

    [Test]
    public void Orders_of_all_six_types_end() =>
        Assert.That(Orders.Select(order => order.Code.Type).Distinct(), Is.EquivalentTo(new[] { "oocd", "yc", "ycc", "ro", "yro", "cust" }));

    [TestCase("residences.csv", "date", "kpi1EndDate", "kpi1AccommodationSuitability", "SUITABLE", "UNSUITABLE", "UNKNOWN")]
    [TestCase("ete_statuses.csv", "startDate", "endDate", "suitability", "SUITABLE", "UNSUITABLE")]
    [TestCase("care_statuses.csv", "startDate", "endDate", "status", "CHILD_LOOKED_AFTER", "CHILD_PROTECTION_PLAN", "CHILD_IN_NEED", "EARLY_INTERVENTION_PLAN")]
    [TestCase("sendaln.csv", "kpi3SENDStartDate", "kpi3SENDEndDate", "kpi3SENDFormalPlan", "true", "false")]
    public void Children_are_in_each_state_when_their_orders_end(string file, string begins, string ends, string column, params string[] states)
    {
        ILookup<string, Row> rows = SampleFile.OfChildren(file).ToLookup(row => row["ypid"]);
        IEnumerable<string> seen = Orders.SelectMany(order =>
            rows[order.Ypid].Where(row => row.Day(begins) <= order.End && !(row.Day(ends) < order.End)).Select(row => row[column]));

        Assert.That(seen, Is.SupersetOf(states));
    }

    [TestCase("MENTAL_HEALTH")]
    [TestCase("SUBSTANCE_MISUSE")]
    public void Needs_are_found_offered_for_and_attended_to_or_not(string need)
    {
        ILookup<string, Row> rows = SampleFile.OfChildren("health.csv").Where(row => row["need"] == need).ToLookup(row => row["ypid"]);
        int found = Orders.Count(order => rows[order.Ypid].Any(row => row.Day("dateScreened") <= order.End));
        int offered = Orders.Count(order => rows[order.Ypid].Any(row => row.Day("dateOffered") >= order.Start && row.Day("dateOffered") <= order.End));
        int attended = Orders.Count(order => rows[order.Ypid].Any(row => row.Day("dateAttendedStart") >= order.Start && row.Day("dateAttendedStart") <= order.End));

        Assert.That(attended, Is.InRange(5, offered - 1));
        Assert.That(offered, Is.LessThan(found));
    }

    [Test]
    public void Out_of_court_programmes_are_completed_or_not() =>
        Assert.That(
            Orders.Where(order => !order.IsCourtOrder).Select(order => order.Programme["kpi6SuccessfullyCompleted"]).Distinct(), Is.EquivalentTo(new[] { "true", "false" }));

    [Test]
    public void Some_victims_who_consent_take_part_in_restorative_justice()
    {
        ILookup<(string, string), Row> victims = SampleFile.OfChildren("victims.csv").ToLookup(row => (row["ypid"], row["offenceID"]));
        Row[] consenting = [.. Orders.SelectMany(order => victims[(order.Ypid, order.Outcome.OffenceId)]).Where(row => row.Is("consentYJSContact"))];

        Assert.That(consenting.Count(row => row.Is("engagedRJ")), Is.InRange(3, consenting.Length - 3));
    }

    [Test]
    public void The_board_meets() =>
        Assert.That(SampleFile.Rows("northamptonshire/board_meetings.csv").Count(row => row.Day("meetingDate") >= _first && row.Day("meetingDate") <= Last), Is.GreaterThanOrEqualTo(18));

    /// <summary>Distinct offences of violence, robbery or drugs with a score of 5 or more.</summary>
    [Test]
    public void Serious_violence_is_proven() =>
        Assert.That(
            ValidOutcome.All.Value.Where(outcome => outcome.IsSubstantive && outcome.Date >= _first && outcome.Date <= Last).Select(outcome => outcome.Offence)
                .Where(offence => offence["yjboffenceCategory"] is "VIOLENCE_AGAINST_THE_PERSON" or "ROBBERY" or "DRUGS" && offence.Number("yjbseriousnessScore") >= 5),
            Is.Not.Empty);
}
