using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest;

/// <summary>The front door of ingest: files in, typed records and findings out.</summary>
public static class CaseloadLoader
{
    /// <summary>Reads a case-level extract in the canonical layout (contracts/extract-layout.md).</summary>
    /// <param name="path">A folder, or a zip of it.</param>
    /// <param name="reference">Given, services not in services.csv are found; null, they are not checked.</param>
    /// <param name="progress">Told the file now being read and the rows read so far in it.</param>
    /// <exception cref="UnreadableInputException">A required file or column is missing, or the input cannot be read.</exception>
    public static LoadedExtract LoadExtract(string path, Reference? reference = null, IProgress<LoadProgress>? progress = null) =>
        throw new NotSupportedException("Not built yet.");

    /// <summary>Reads the reference folder (or a zip of it).</summary>
    /// <exception cref="UnreadableInputException">services.csv or one of its required columns is missing, or the input cannot be read.</exception>
    public static LoadedReference LoadReference(string path, IProgress<LoadProgress>? progress = null) =>
        throw new NotSupportedException("Not built yet.");
}
