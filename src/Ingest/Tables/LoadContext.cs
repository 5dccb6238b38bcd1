using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>What the files of one load share.</summary>
internal sealed class LoadContext(IProgress<LoadProgress>? progress)
{
    private readonly Dictionary<string, SeenRows> _accepted = [];

    public FindingLog Findings { get; init; } = new();

    /// <summary>How far each column read is filled.</summary>
    public List<FieldFilling> Filled { get; } = [];

    /// <summary>The codes of services.csv; null = services are not checked.</summary>
    public IReadOnlySet<string>? Services { get; init; }

    /// <summary>The accepted rows of the files that others belong to.</summary>
    public IReadOnlyDictionary<string, SeenRows> Accepted => _accepted;

    public void Tell(string file, long rows) => progress?.Report(new LoadProgress(file, rows));

    /// <summary>Keeps a file's accepted rows where rows of other files belong to them.</summary>
    public void Keep(FileLayout layout, SeenRows rows)
    {
        if (CanonicalLayout.IsParent(layout))
        {
            _accepted[layout.Name] = rows;
        }
    }
}
