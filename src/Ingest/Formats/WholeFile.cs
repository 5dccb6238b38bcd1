using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Holds a file in memory, for formats that are not read from start to end.</summary>
internal static class WholeFile
{
    /// <exception cref="UnreadableInputException">The file cannot be read, or is too large to be held.</exception>
    public static byte[] Read(SourceFile file)
    {
        using Stream stream = file.Open();
        using MemoryStream whole = new();
        byte[] buffer = new byte[1 << 16];
        int length;
        while ((length = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            whole.Write(buffer, 0, length);
            if (whole.Length > SheetLimits.LargestBook)
            {
                throw new UnreadableInputException($"{file.Name}: the file is larger than 128 MB.");
            }
        }

        return whole.ToArray();
    }
}
