using System.Reflection;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tests.Rules;

/// <summary>The rules as a set.</summary>
[TestFixture]
internal sealed class RuleCatalogueTests
{
    private static IEnumerable<(Type Owner, Rule Rule)> All => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(member => member.FieldType == typeof(Rule))
        .Select(member => (member.DeclaringType!, (Rule)member.GetValue(null)!));

    [Test]
    public void Each_rule_has_an_id_of_its_own_in_small_letters()
    {
        Assert.That(All.DistinctBy(rule => rule.Owner).Select(rule => rule.Rule.Id), Is.Unique.And.All.Match("^[a-z0-9-]+$"));
        Assert.That(All.Count(), Is.GreaterThan(20));
    }

    [Test]
    public void A_lost_row_is_an_error_unless_it_only_repeats_another()
    {
        IEnumerable<string> lostWithoutError = All
            .Where(rule => rule.Rule.RejectsRow && rule.Rule.Level != FindingLevel.Error).Select(rule => rule.Rule.Id);

        Assert.That(lostWithoutError, Is.EqualTo(["repeated-row"]));
    }
}
