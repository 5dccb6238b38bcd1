using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using KpiAnalytics.Ingest.Csv;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>Every rule with its words (rules.csv), in the order of their ids.</summary>
public static class RuleBook
{
    public static readonly ImmutableArray<RuleEntry> All = [.. Entries().OrderBy(entry => entry.Id, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, RuleEntry> ById = All.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    private static readonly FrozenSet<(string, FindingLevel)> Rejecting =
        Rules().Where(rule => rule.RejectsRow).Select(rule => (rule.Id, rule.Level)).ToFrozenSet();

    /// <summary>The words of a rule; a rule nobody wrote words for speaks by its id.</summary>
    public static RuleEntry Find(string id) => ById.GetValueOrDefault(id) ?? new RuleEntry(id, [], false, id, "", "");

    /// <summary>True where the finding cost its row.</summary>
    public static bool HasLostRow(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return HasLostRow(finding.Rule, finding.Level);
    }

    /// <summary>True where a finding of the rule and level costs its row.</summary>
    internal static bool HasLostRow(string rule, FindingLevel level) => Rejecting.Contains((rule, level));

    /// <summary>The rules themselves, found in the classes that hold them.</summary>
    internal static IEnumerable<Rule> Rules() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(member => member.FieldType == typeof(Rule))
        .Select(member => (Rule)member.GetValue(null)!);

    private static IEnumerable<RuleEntry> Entries()
    {
        ILookup<string, Rule> rules = Rules().ToLookup(rule => rule.Id, StringComparer.Ordinal);
        using RecordReader reader = new("rules.csv", typeof(RuleBook).Assembly.GetManifestResourceStream("rules.csv")!);
        reader.Read();
        while (reader.Read())
        {
            Rule[] same = [.. rules[reader[0]].OrderBy(rule => rule.Level)];
            yield return new RuleEntry(
                reader[0], [.. same.Select(rule => rule.Level)], same.Any(rule => rule.RejectsRow), reader[1], reader[2], reader[3]);
        }
    }
}
