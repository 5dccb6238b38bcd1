using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>Rows of a table that become no record, counted by reason and told in one finding each: 331 authorities of which one is ours are not 330 findings.</summary>
internal sealed class SetAside
{
    private const int MostExamples = 10;

    private readonly Dictionary<Rule, (long Count, List<string> Examples)> _reasons = [];

    /// <summary>Rows that were records and are lost; rows about other subjects never were.</summary>
    public long Rejected => _reasons.TryGetValue(UnmappedAreaRule.Rule, out (long Count, List<string> Examples) lost) ? lost.Count : 0;

    public IEnumerable<(Rule Rule, long Count, string Examples)> Reasons =>
        _reasons.Select(pair => (pair.Key, pair.Value.Count, string.Join(", ", pair.Value.Examples) + (pair.Value.Examples.Count == MostExamples ? ", and others" : "")));

    public void Add(Rule rule, string example)
    {
        if (!_reasons.TryGetValue(rule, out (long Count, List<string> Examples) reason))
        {
            reason = (0, []);
        }

        if (reason.Examples.Count < MostExamples && !reason.Examples.Contains(example))
        {
            reason.Examples.Add(example.Length <= 60 ? example : example[..60]);
        }

        _reasons[rule] = (reason.Count + 1, reason.Examples);
    }
}
