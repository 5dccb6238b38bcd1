using KpiAnalytics.Ingest.Matching;
using static KpiAnalytics.Ingest.Tests.Matching.AmongOthers;

namespace KpiAnalytics.Ingest.Tests.Matching;

/// <summary>What a reviewer reads.</summary>
[TestFixture]
internal sealed class ExplanationTests
{
    [Test]
    public void Explanations_add_up_and_name_no_value()
    {
        MatchResult result = Run([Child], [Nominal with { PncId = "", Postcode = "", Forename = "Tom" }]);
        Assert.Multiple(() =>
        {
            foreach (ScoredPair pair in result.Pairs)
            {
                Explanation why = result.Explain(pair);
                Assert.That(why.Steps.Sum(step => step.Weight), Is.EqualTo(pair.Weight).Within(1e-9));
                Assert.That(why.Probability, Is.EqualTo(pair.Probability));
            }
        });

        Explanation one = result.Explain(result.Pairs.Single(pair => pair is { NominalId: "N-X", ChildId: "YP-X" }));
        Assert.That(one.Steps.Select(step => step.Words).Skip(1), Is.EqualTo(new[]
        {
            "forename short or other form of one name", "surname the same", "birth date the same", "sex the same",
            "postcode not known on one side", "PNC id not known on one side",
        }));
        Assert.That(one.Steps[0].Words, Does.StartWith("before any evidence: one pair in "));
        Assert.That(one.Steps[5].Weight, Is.Zero);
    }

    [Test]
    public void A_rare_name_weighs_more_than_a_common_one()
    {
        Person[] children = [.. Others.Children, Child, Child with { SourceId = "YP-S", Surname = "Smith", Forename = "Jack" }];
        Person[] nominals = [.. Others.Nominals, Nominal with { PncId = "" }, Nominal with { SourceId = "N-S", PncId = "", Surname = "Smith", Forename = "Jack" }];
        MatchResult result = PersonMatching.Of(children, nominals, new MatchOptions());

        double Surname(string nominal) => result.Explain(result.Pairs.First(pair => pair.NominalId == nominal)).Steps[2].Weight;
        Assert.That(Surname("N-X"), Is.GreaterThan(Surname("N-S") + 1));
    }
}
