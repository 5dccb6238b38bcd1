using System.IO.Compression;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Opens a zip that is read out of order, and refuses one made to fill it.</summary>
internal static class ZipBook
{
    /// <summary>A workbook has some tens of parts.</summary>
    private const int MostParts = 10_000;

    /// <param name="file">A file on disk is read where it lies; one inside a zip is held in memory.</param>
    /// <param name="held">Told how many bytes are held.</param>
    /// <exception cref="UnreadableInputException">It is no whole zip, or too large to be held.</exception>
    public static ZipArchive Open(SourceFile file, Action<long>? held = null)
    {
        Stream stream = InputFault.Translate(file.Name, file.OpenRaw);
        if (!stream.CanSeek)
        {
            stream.Dispose();
            byte[] whole = WholeFile.Read(file);
            held?.Invoke(whole.Length);
            stream = new MemoryStream(whole, writable: false);
        }

        return Open(file.Name, stream);
    }

    /// <exception cref="UnreadableInputException">It is no whole zip, or has too many parts.</exception>
    public static ZipArchive Open(string name, Stream stream)
    {
        try
        {
            ZipArchive archive = new(stream, ZipArchiveMode.Read);
            return archive.Entries.Count <= MostParts ? archive : throw new UnreadableInputException($"{name}: the zip holds more than 10,000 files.");
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentException or IOException or OverflowException)
        {
            stream.Dispose();
            throw new UnreadableInputException($"{name}: the zip is damaged.", fault);
        }
    }

    /// <summary>What the file may unfold to: in a zip, no more than is left of that.</summary>
    public static UnfoldLimit LimitOf(SourceFile file)
    {
        if (file.Within is { } limit)
        {
            return limit;
        }

        using Stream stream = InputFault.Translate(file.Name, file.OpenRaw);
        return new UnfoldLimit(stream.Length);
    }

    /// <summary>Refuses a workbook whose parts unfold to more than a workbook can have, or are of a shape that none has.</summary>
    /// <exception cref="UnreadableInputException">They do, or are.</exception>
    /// <exception cref="InvalidDataException">A part is damaged.</exception>
    public static void ExpectModest(SourceFile file, byte[] bytes)
    {
        using ZipArchive archive = Open(file.Name, new MemoryStream(bytes, writable: false));
        LimitOf(file).Take(file.Name, archive);
        long unfolded = 0;
        foreach (ZipArchiveEntry part in archive.Entries)
        {
            bool isHeld = !part.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase)
                && !part.FullName.EndsWith("content.xml", StringComparison.OrdinalIgnoreCase);
            if (isHeld && part.Length > SheetLimits.LargestHeldPart)
            {
                throw new UnreadableInputException($"{file.Name}: {part.FullName} unfolds to {part.Length} bytes; it is not read.");
            }

            unfolded = checked(unfolded + part.Length);
        }

        if (unfolded > SheetLimits.LargestUnfolded)
        {
            throw new UnreadableInputException($"{file.Name}: the workbook unfolds to {unfolded} bytes; it is not read.");
        }

        ExpectModestXml(file.Name, archive);
    }

    private static void ExpectModestXml(string name, ZipArchive archive)
    {
        foreach (ZipArchiveEntry part in archive.Entries.Where(IsXml))
        {
            using Stream stream = XmlEncoding.Open(part.Open)
                ?? throw new UnreadableInputException($"{name}: {part.FullName} is not written in UTF-8 or UTF-16, or not as it says; it is not read.");
            if (!XmlShape.IsModest(stream))
            {
                throw new UnreadableInputException($"{name}: the elements of {part.FullName} are nested deeper, or their tags are longer or their names more, than those of a spreadsheet; it is not read.");
            }
        }
    }

    /// <summary>By its name, as the libraries tell it that read the books: nothing else is read as XML.</summary>
    public static bool IsXml(ZipArchiveEntry part) =>
        part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
