namespace KpiAnalytics.Dashboard.Matching;

/// <summary>What is matched and under which key the decisions are kept: <c>--police</c> and <c>--review-key</c>.</summary>
/// <param name="Police">A folder, zip or file with the service's people and police lists; null = none given.</param>
/// <param name="KeyFile">A file whose bytes are the key ids are hashed with before they are stored; null = ids are stored as they are.</param>
/// <param name="IsSample">The lists are the sample's, and belong to no extract that is dropped.</param>
internal sealed record MatchingSettings(string? Police, string? KeyFile, bool IsSample = false)
{
    private const string SampleFolder = "police";

    /// <summary>The sample's lists belong to the sample's extract alone: with another extract there are none unless given.</summary>
    /// <param name="sampleData">The folder of the sample data.</param>
    public static MatchingSettings From(IConfiguration configuration, string sampleData)
    {
        string samples = Path.Combine(sampleData, SampleFolder);
        bool hasSamples = configuration["extract"] is null && Directory.Exists(samples);
        return new(configuration["police"] ?? (hasSamples ? samples : null), configuration["review-key"], configuration["police"] is null && hasSamples);
    }
}
