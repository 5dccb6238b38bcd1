using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>The Board's documents keep what belongs together apart, with a list of links; the canonical layout has it in one row.</summary>
internal static class JsonLinks
{
    private static readonly ImmutableArray<(string Sheet, string Link, string Key, string Takes)> Links =
    [
        ("victim_intervention", "link_offence_victim_intervention", "victimInterventionID", "offenceID"),
        ("hearing", "link_hearing_offence", "hearingID", "offenceID"),
    ];

    public static void Join(IReadOnlyDictionary<string, JsonSheet> sheets)
    {
        foreach ((string name, string link, string key, string takes) in Links)
        {
            if (sheets.TryGetValue(name, out JsonSheet? sheet) && sheets.TryGetValue(link, out JsonSheet? links))
            {
                ILookup<(long, string), string> values = links.Pick(key, takes)
                    .ToLookup(row => (row.Document, row.Values[0]), row => row.Values[1]);
                sheet.Join(takes, (document, valueOf) => [.. values[(document, valueOf(key))]]);
            }
        }
    }
}
