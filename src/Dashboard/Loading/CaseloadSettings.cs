namespace KpiAnalytics.Dashboard.Loading;

/// <summary>Which extract and which reference folder to load: <c>--extract</c> and <c>--reference</c>, or the sample data.</summary>
/// <param name="Extract">A folder, or a zip of it.</param>
/// <param name="Reference">The reference folder, or a zip of it.</param>
/// <param name="Previous">The extract before, to hold this one against (<c>--previous</c>); null = none.</param>
internal sealed record CaseloadSettings(string Extract, string Reference, string? Previous = null)
{
    private const string SampleData = "sample-data";

    /// <summary>Reads the settings; what is not set is looked for in the sample data beside or above the content root.</summary>
    public static CaseloadSettings From(IConfiguration configuration, string contentRoot)
    {
        string samples = SamplesOf(contentRoot);
        return new(
            configuration["extract"] ?? Path.Combine(samples, "northamptonshire"),
            configuration["reference"] ?? Path.Combine(samples, "reference"),
            configuration["previous"]);
    }

    /// <summary>Where the sample data are, if they are anywhere.</summary>
    public static string SamplesOf(string contentRoot) => Path.Combine(FolderWithSamples(contentRoot), SampleData);

    /// <summary>Run from the repository, the content root is src/Dashboard and the samples are two folders up.</summary>
    private static string FolderWithSamples(string contentRoot)
    {
        for (DirectoryInfo? folder = new(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, SampleData)))
                return folder.FullName;
        }

        return contentRoot;
    }
}
