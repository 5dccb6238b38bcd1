namespace KpiAnalytics.Ingest.Sources;

/// <summary>One file of a folder or zip.</summary>
/// <param name="Name">Its name, without a folder, as it is written there.</param>
/// <param name="OpenRaw">Opens it for one forward read.</param>
internal sealed record SourceFile(string Name, Func<Stream> OpenRaw)
{
    /// <summary>What is left of what the zip it lies in may unfold to; null = it lies in none.</summary>
    public UnfoldLimit? Within { get; init; }

    /// <summary>Opens the file for one forward read. Faults of the disk or the archive name the file; size is limited.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be opened.</exception>
    public Stream Open() => new GuardedStream(Name, InputFault.Translate(Name, OpenRaw));
}
